import type { UserId } from '../../shared/domain/ids.ts'
import type { ClientIds } from './clientIds.ts'
import type { Docs } from './rooms.ts'
import { pieceOf } from './bundle.ts'
import { isUnsaved, type Side } from './side.ts'

/** Makes edits on the server in a user's name: each user gets a Yjs client id of their own for them. */
export interface OwnEdits {
  /** Applies an edit to both documents and leaves what it changed waiting to be stored. Throws what `mutate` throws, half done. */
  make(user: UserId, mutate: (docs: Docs) => void, now: { at: number; came: number }): void
}

export const createOwnEdits = (ids: ClientIds, newClientId: () => number, sides: { open: () => Side; closed: () => Side }): OwnEdits => {
  const clients = new Map<UserId, number>()

  const clientOf = (user: UserId): number => {
    let client = clients.get(user)
    while (client === undefined || (ids.ownerOf(client) ?? user) !== user) client = newClientId()
    clients.set(user, client)
    return client
  }

  return {
    make: (user, mutate, now) => {
      const open = sides.open()
      const closed = sides.closed()
      if (isUnsaved(open) || isUnsaved(closed)) throw new Error('an edit of our own while others wait')
      const client = clientOf(user)
      let claims = ids.hasWritten(client) ? [] : [client]
      const wait = (side: Side, update: Uint8Array | undefined): void => {
        if (update === undefined) return
        ids.wrote(client, user)
        side.changed.push(update)
        side.waiting.push({ update, piece: pieceOf(update), seat: undefined, userId: user, ...now, claims, touchesHeader: !side.closed })
        claims = []
      }
      for (const { live } of [open, closed]) live.doc.clientID = client
      let inner: Uint8Array | undefined
      const outer = open.live.together(() => {
        inner = closed.live.together(() => mutate({ open: open.live.doc, closed: closed.live.doc }))
      })
      wait(open, outer)
      wait(closed, inner)
    },
  }
}
