import { StorageError, type Tables } from '../storage.ts'
import type { ChainRow } from '../tables/chain.ts'
import type { Access } from './state.ts'
import { byText, copyOf, mustBeFree, mustBeThere } from './state.ts'

/** Chains, what opens their commitments, and the keys that sign them; in memory. */
export const memoryChain = ({ read, write }: Access): Pick<Tables, 'chain' | 'salts' | 'signingKeys'> => {
  const records = (wanted: (row: ChainRow) => boolean): ChainRow[] =>
    read().chain.filter(wanted).toSorted((a, b) => byText(a.bodyId, b.bodyId) || a.sequence - b.sequence).map(row => ({ ...row }))
  return {
    chain: {
      add: row => write(state => {
        mustBeThere(state.bodies, row.bodyId, 'body')
        mustBeThere(state.publications, row.publicationId, 'publication')
        if (row.sequence !== state.chain.filter(other => other.bodyId === row.bodyId).length + 1) throw new StorageError('conflict', 'not the next of its chain')
        if (state.chain.some(other => other.publicationId === row.publicationId && other.type === row.type)) throw new StorageError('conflict', 'record is already there')
        state.chain = [...state.chain, { ...row }]
      }),
      last: async body => records(row => row.bodyId === body).at(-1),
      of: async body => records(row => row.bodyId === body),
      ofPublication: async id => records(row => row.publicationId === id),
      all: async () => records(() => true),
    },
    salts: {
      add: salt => write(state => {
        mustBeThere(state.publications, salt.publicationId, 'publication')
        mustBeFree(state.salts, salt.publicationId, 'salt')
        state.salts.set(salt.publicationId, { ...salt })
      }),
      get: async id => copyOf(read().salts.get(id)),
    },
    signingKeys: {
      add: key => write(state => {
        if (key.number !== state.signingKeys.length + 1) throw new StorageError('conflict', 'not the next key')
        if (state.signingKeys.some(other => other.keyId === key.keyId)) throw new StorageError('conflict', 'key is already there')
        state.signingKeys = [...state.signingKeys, { ...key }]
      }),
      all: async () => read().signingKeys.map(key => ({ ...key })),
    },
  }
}
