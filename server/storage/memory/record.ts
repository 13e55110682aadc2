import type { Publication, Tables } from '../storage.ts'
import { StorageError } from '../storage.ts'
import type { Access } from './state.ts'
import { copyOf, mustBeFree, mustBeThere } from './state.ts'

/** Snapshots, approvals and publications, in memory; each list in the order in which they were made. */
export const memoryRecord = ({ read, write }: Access): Pick<Tables, 'snapshots' | 'approvals' | 'publications'> => {
  const publications = (wanted: (publication: Publication) => boolean): Publication[] =>
    [...read().publications.values()].filter(wanted).map(publication => ({ ...publication }))
  return {
    snapshots: {
      add: snapshot => write(state => {
        mustBeThere(state.meetings, snapshot.meetingId, 'meeting')
        mustBeThere(state.users, snapshot.by, 'user')
        mustBeFree(state.snapshots, snapshot.id, 'snapshot')
        state.snapshots.set(snapshot.id, { ...snapshot })
      }),
      get: async id => copyOf(read().snapshots.get(id)),
      of: async meeting => [...read().snapshots.values()].filter(snapshot => snapshot.meetingId === meeting).map(snapshot => ({ ...snapshot })),
    },

    approvals: {
      add: approval => write(state => {
        mustBeThere(state.meetings, approval.meetingId, 'meeting')
        mustBeThere(state.snapshots, approval.snapshotId, 'snapshot')
        mustBeThere(state.users, approval.by, 'user')
        state.approvals = [...state.approvals, { ...approval }]
      }),
      of: async meeting => read().approvals.filter(approval => approval.meetingId === meeting).map(approval => ({ ...approval })),
    },

    publications: {
      add: publication => write(state => {
        mustBeThere(state.bodies, publication.bodyId, 'body')
        mustBeThere(state.meetings, publication.meetingId, 'meeting')
        mustBeThere(state.snapshots, publication.snapshotId, 'snapshot')
        mustBeThere(state.users, publication.by, 'user')
        if (publication.replaces !== null) mustBeThere(state.publications, publication.replaces, 'publication')
        mustBeFree(state.publications, publication.id, 'publication')
        if ([...state.publications.values()].some(other => other.bodyId === publication.bodyId && other.slug === publication.slug)) {
          throw new StorageError('conflict', 'slug is already there')
        }
        state.publications.set(publication.id, { ...publication })
      }),
      withdraw: (id, at) => write(state => {
        const found = mustBeThere(state.publications, id, 'publication')
        if (found.withdrawnAt !== null) throw new StorageError('missing', 'publication is withdrawn already')
        state.publications.set(id, { ...found, withdrawnAt: at })
      }),
      bySlug: async (body, slug) => publications(publication => publication.bodyId === body && publication.slug === slug)[0],
      of: async meeting => publications(publication => publication.meetingId === meeting),
      ofBody: async body => publications(publication => publication.bodyId === body),
      all: async () => publications(() => true),
    },
  }
}
