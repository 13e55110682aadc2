import type { Sha256, UserId } from '../../../shared/domain/ids.ts'
import type { Auth } from '../../auth/auth.ts'
import type { SocketPeer } from './socketPeer.ts'

/** Who is connected under which session or token: a socket ends with what it rests on. */
export interface SignedInSockets {
  /** Takes note of a socket; answers how to forget it. */
  add(peer: SocketPeer, user: UserId, restsOn: Sha256 | undefined): () => void
  /** How many sockets a user has. */
  ofUser(user: UserId): number
  /** Ends what rests on a session or token that has expired. */
  sweep(): Promise<void>
}

const join = <Key>(kept: Map<Key, Set<SocketPeer>>, key: Key, peer: SocketPeer): void => {
  kept.set(key, (kept.get(key) ?? new Set<SocketPeer>()).add(peer))
}

const leave = <Key>(kept: Map<Key, Set<SocketPeer>>, key: Key, peer: SocketPeer): void => {
  const peers = kept.get(key)
  peers?.delete(peer)
  if (peers?.size === 0) kept.delete(key)
}

export const createSignedInSockets = (auth: Pick<Auth, 'isGood' | 'onEnd'>): SignedInSockets => {
  const byUser = new Map<UserId, Set<SocketPeer>>()
  const bySecret = new Map<Sha256, Set<SocketPeer>>()

  const end = (restsOn: Sha256): void => {
    for (const peer of bySecret.get(restsOn) ?? []) peer.end('signIn')
  }
  auth.onEnd(end)

  return {
    add: (peer, user, restsOn) => {
      join(byUser, user, peer)
      if (restsOn !== undefined) join(bySecret, restsOn, peer)
      return () => {
        leave(byUser, user, peer)
        if (restsOn !== undefined) leave(bySecret, restsOn, peer)
      }
    },
    ofUser: user => byUser.get(user)?.size ?? 0,
    sweep: async () => {
      for (const restsOn of bySecret.keys()) if (!(await auth.isGood(restsOn))) end(restsOn)
    },
  }
}
