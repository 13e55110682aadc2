import type { MeetingId, Sha256, UserId } from '../../shared/domain/ids.ts'
import type { Tables, Time, User } from '../storage/storage.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** How long each kind of secret is good for, in milliseconds. */
export const LIFETIME = { link: 7 * DAY, session: 30 * DAY, bearer: 365 * DAY, ticket: MINUTE } as const

/** What a request brings to say who it is from: two headers and, for `/sync`, the query's ticket. */
export interface Credentials {
  cookie?: string | undefined
  authorization?: string | undefined
  ticket?: string | undefined
}

export interface SignedIn {
  user: User
  by: 'session' | 'bearer' | 'ticket'
  /** The hash of the session or token that this rests on: what is open under it ends with it. Of a ticket: the one it was asked for with. */
  restsOn: Sha256 | undefined
  /** A `Set-Cookie` value to send along: the session has just been prolonged. */
  setCookie?: string
}

/** Whom a link is for and where it leads. */
export interface Link {
  user: User
  meetingId: MeetingId | null
}

/**
 * Who somebody is. There are no passwords: a person comes by a link, stays by a cookie, opens a socket by a ticket; a
 * program brings a bearer token. Each is a random secret of which only the hash is kept, good for one purpose only.
 * What is unknown, expired, used or of another kind answers undefined, without saying which.
 */
export interface Auth {
  /** A sign-in address, `<PUBLIC_URL>/enter?token=…`, good once. Within a transaction, hand in its tables. `lifetime` in ms. */
  issueLink(link: { userId: UserId; meetingId: MeetingId | null; lifetime?: number }, tables?: Tables): Promise<string>
  /** Whom a link is for, without using it: for the page with the button. */
  peekLink(token: string): Promise<Link | undefined>
  /** Uses a link and opens a session. Of two who take the same link, one gets undefined. */
  takeLink(token: string): Promise<(Link & { setCookie: string }) | undefined>
  /** A program's token, sent as `Authorization: Bearer …`. `lifetime` in ms. */
  issueBearer(userId: UserId, lifetime?: number): Promise<string>
  /** A socket's ticket, sent as `?ticket=`: one use, one minute. What is opened with it rests on `restsOn`. */
  issueTicket(userId: UserId, restsOn?: Sha256): Promise<string>
  /**
   * Whom a request is from. The most deliberate credential decides alone: a bad ticket or token is not made good by a cookie.
   * A ticket is used up by this.
   */
  authenticate(credentials: Credentials): Promise<SignedIn | undefined>
  /** Ends the session of this `Cookie` header and answers the `Set-Cookie` value that clears it. */
  signOut(cookie: string | undefined): Promise<string>
  /** True while this session or token is good: not signed out, not expired. */
  isGood(restsOn: Sha256): Promise<boolean>
  /** Told of each session that somebody signs out of, as soon as it is gone. */
  onEnd(listen: (restsOn: Sha256) => void): void
  /** Forgets what has expired. */
  sweep(): Promise<void>
}

/** The clock and the random generator that `main.ts` owns. */
export type Now = () => Time
