import * as Y from 'yjs'
import type { Dealt } from '../local/localStore.ts'
import { carryOver, type PutAside } from '../reconcile/carryOver.ts'
import { lacking } from '../reconcile/lacking.ts'
import { strandedText } from '../reconcile/refusedText.ts'
import { type ServerState, stateOf } from '../reconcile/serverState.ts'

export interface SortOut {
  /** What the person has been writing in. */
  readonly local: Y.Doc
  /** What the server has; is written in. */
  readonly fresh: Y.Doc
  readonly writers: ReadonlySet<number>
  readonly dealt: Dealt
  readonly hasAgenda: boolean
  readonly mayWrite: (root: string, path?: readonly string[]) => boolean
  /** Brings the server's update into `local`. */
  readonly take: (update: Uint8Array) => void
}

export interface SortedOut {
  readonly aside: readonly PutAside[]
  /** What `fresh` came with. */
  readonly server: ServerState
  /** Everything up to here has been carried over or put aside, and must not be a second time. */
  readonly dealt: Dealt
}

/** Decides over all that the server lacks of `local`: into `fresh`, or aside. Nothing falls between. */
export const sortOut = ({ local, fresh, writers, dealt, hasAgenda, mayWrite, take }: SortOut): SortedOut => {
  take(Y.encodeStateAsUpdate(fresh))
  const server = stateOf(fresh)
  const mine = (client: number, clock: number): boolean => writers.has(client) && clock >= (dealt.get(client) ?? 0)
  const { writers: lacked } = lacking(local, server)
  const stranded = strandedText(local)
  const aside = carryOver({ local, fresh, server, own: { mine }, mayWrite, hasAgenda })
  if (stranded !== '') aside.push({ root: '', text: stranded, removed: 0, formed: false })
  const own = [...lacked].filter(client => writers.has(client)).map((client): [number, number] => [client, Y.getState(local.store, client)])
  return { aside, server, dealt: new Map([...dealt, ...own]) }
}
