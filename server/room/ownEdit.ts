import type { UserId } from '../../shared/domain/ids.ts'
import type { Docs } from './rooms.ts'
import { isUnsaved, type Side } from './side.ts'

/** Makes edits on the server in a user's name: each user gets a Yjs client id of their own for them. */
export interface OwnEdits {
  /** Applies an edit to both documents and leaves what it changed waiting to be stored. Throws what `mutate` throws, half done. */
  make(user: UserId, mutate: (docs: Docs) => void, now: number): void
}

export const createOwnEdits = (writers: Map<number, UserId>, newClientId: () => number, sides: { open: () => Side; closed: () => Side }): OwnEdits => {
  const clients = new Map<UserId, number>()

  const clientOf = (user: UserId): number => {
    let client = clients.get(user)
    while (client === undefined || (writers.get(client) ?? user) !== user) client = newClientId()
    clients.set(user, client)
    return client
  }

  return {
    make: (user, mutate, at) => {
      const open = sides.open()
      const closed = sides.closed()
      if (isUnsaved(open) || isUnsaved(closed)) throw new Error('an edit of our own while others wait')
      const client = clientOf(user)
      let claims = writers.has(client) ? [] : [client]
      const wait = (side: Side, update: Uint8Array | undefined): void => {
        if (update === undefined) return
        writers.set(client, user)
        side.waiting.push({ update, seat: undefined, userId: user, at, claims, touchesHeader: !side.closed })
        claims = []
      }
      for (const { live } of [open, closed]) live.doc.clientID = client
      let inner: Uint8Array | undefined
      const outer = open.live.edit(() => {
        inner = closed.live.edit(() => mutate({ open: open.live.doc, closed: closed.live.doc }))
      })
      wait(open, outer)
      wait(closed, inner)
    },
  }
}
