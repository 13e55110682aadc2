import type { MeetingId, RandomBytes, Sha256, UserId } from '../../shared/domain/ids.ts'
import type { Secret, Storage, Tables } from '../storage/storage.ts'
import type { Auth, Now } from './auth.ts'
import { DAY, LIFETIME } from './auth.ts'
import { readSessionCookie, sessionCookie } from './cookie.ts'
import { hashSecret, newSecret } from './secret.ts'

interface Deps {
  storage: Storage
  now: Now
  random: RandomBytes
  /** Without a slash at the end. Where it is https, cookies travel over TLS only. */
  publicUrl: string
}

/** Sign-in over any storage; the contract stands at `Auth`. Storage errors pass through. */
export const createAuth = ({ storage, now, random, publicUrl }: Deps): Auth => {
  const listeners: ((restsOn: Sha256) => void)[] = []
  /** What the tickets of this minute were asked for with. */
  const behind = new Map<Sha256, { restsOn: Sha256; until: number }>()
  const cookieFor = (secret: string): string => sessionCookie(secret, LIFETIME.session / 1000, publicUrl.startsWith('https:'))

  const issue = async (tables: Tables, kind: Secret['kind'], userId: UserId, lifetime: number, meetingId: MeetingId | null = null): Promise<string> => {
    const secret = newSecret(random)
    await tables.secrets.add({ hash: hashSecret(secret)!, kind, userId, expiresAt: now() + lifetime, meetingId })
    return secret
  }

  /** The kept secret, where it is of this kind and still good. Asked before it is taken, so that a secret of another kind is not lost. */
  const find = async (tables: Tables, kind: Secret['kind'], secret: string): Promise<Secret | undefined> => {
    const hash = hashSecret(secret)
    const kept = hash && (await tables.secrets.get(hash))
    return kept && kept.kind === kind && kept.expiresAt > now() ? kept : undefined
  }

  const authenticateSession = async (secret: string) => {
    const kept = await find(storage, 'session', secret)
    const user = kept && (await storage.users.get(kept.userId))
    if (!user) return undefined
    // once a day is enough, and spares a write for every request
    if (kept.expiresAt - now() > LIFETIME.session - DAY) return { user, by: 'session' as const, restsOn: kept.hash }
    await storage.secrets.extend(kept.hash, now() + LIFETIME.session)
    return { user, by: 'session' as const, restsOn: kept.hash, setCookie: cookieFor(secret) }
  }

  return {
    issueLink: async ({ userId, meetingId, lifetime = LIFETIME.link }, tables = storage) =>
      `${publicUrl}/enter?token=${await issue(tables, 'enter', userId, lifetime, meetingId)}`,

    peekLink: async token => {
      const kept = await find(storage, 'enter', token)
      const user = kept && (await storage.users.get(kept.userId))
      return user && { user, meetingId: kept.meetingId }
    },

    takeLink: async token => {
      // guesses do not get as far as a transaction
      const kept = await find(storage, 'enter', token)
      return kept && storage.transaction(async tables => {
        const taken = await tables.secrets.take(kept.hash)
        const user = taken && (await tables.users.get(taken.userId))
        if (!user) return undefined
        return { user, meetingId: taken.meetingId, setCookie: cookieFor(await issue(tables, 'session', user.id, LIFETIME.session)) }
      })
    },

    issueBearer: (userId, lifetime = LIFETIME.bearer) => issue(storage, 'bearer', userId, lifetime),
    issueTicket: async (userId, restsOn) => {
      const ticket = await issue(storage, 'ticket', userId, LIFETIME.ticket)
      for (const [hash, { until }] of behind) if (until <= now()) behind.delete(hash)
      if (restsOn !== undefined) behind.set(hashSecret(ticket)!, { restsOn, until: now() + LIFETIME.ticket })
      return ticket
    },

    authenticate: async ({ cookie, authorization, ticket }) => {
      if (ticket !== undefined) {
        const kept = await find(storage, 'ticket', ticket)
        const taken = kept && (await storage.secrets.take(kept.hash))
        const user = taken && (await storage.users.get(taken.userId))
        const rests = kept && behind.get(kept.hash)
        if (kept) behind.delete(kept.hash)
        return user && { user, by: 'ticket', restsOn: rests?.restsOn }
      }
      if (authorization !== undefined) {
        const kept = await find(storage, 'bearer', /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '')
        const user = kept && (await storage.users.get(kept.userId))
        return user && { user, by: 'bearer', restsOn: kept.hash }
      }
      const session = readSessionCookie(cookie)
      return session === undefined ? undefined : authenticateSession(session)
    },

    signOut: async cookie => {
      const hash = hashSecret(readSessionCookie(cookie) ?? '')
      const kept = hash && (await storage.secrets.get(hash))
      if (kept?.kind === 'session') {
        await storage.secrets.remove(kept.hash)
        for (const listen of listeners) listen(kept.hash)
      }
      return sessionCookie('', 0, publicUrl.startsWith('https:'))
    },

    isGood: async restsOn => {
      const kept = await storage.secrets.get(restsOn)
      return kept !== undefined && (kept.kind === 'session' || kept.kind === 'bearer') && kept.expiresAt > now()
    },
    onEnd: listen => void listeners.push(listen),

    sweep: () => storage.secrets.removeExpired(now()),
  }
}
