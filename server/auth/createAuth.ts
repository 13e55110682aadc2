import type { MeetingId, RandomBytes, UserId } from '../../shared/domain/ids.ts'
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
    if (kept.expiresAt - now() > LIFETIME.session - DAY) return { user, by: 'session' as const }
    await storage.secrets.extend(kept.hash, now() + LIFETIME.session)
    return { user, by: 'session' as const, setCookie: cookieFor(secret) }
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
    issueTicket: userId => issue(storage, 'ticket', userId, LIFETIME.ticket),

    authenticate: async ({ cookie, authorization, ticket }) => {
      if (ticket !== undefined) {
        const kept = await find(storage, 'ticket', ticket)
        const taken = kept && (await storage.secrets.take(kept.hash))
        const user = taken && (await storage.users.get(taken.userId))
        return user && { user, by: 'ticket' }
      }
      if (authorization !== undefined) {
        const kept = await find(storage, 'bearer', /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '')
        const user = kept && (await storage.users.get(kept.userId))
        return user && { user, by: 'bearer' }
      }
      const session = readSessionCookie(cookie)
      return session === undefined ? undefined : authenticateSession(session)
    },

    signOut: async cookie => {
      const hash = hashSecret(readSessionCookie(cookie) ?? '')
      const kept = hash && (await storage.secrets.get(hash))
      if (kept?.kind === 'session') await storage.secrets.remove(kept.hash)
      return sessionCookie('', 0, publicUrl.startsWith('https:'))
    },

    sweep: () => storage.secrets.removeExpired(now()),
  }
}
