/** The browser's session. No `__Host-` prefix: on a development machine there is no TLS. */
export const SESSION_COOKIE = 'referat_session'

/** The session's secret from a `Cookie` header, or undefined. */
export const readSessionCookie = (header: string | undefined): string | undefined =>
  header?.split(';').map(part => part.trim()).find(part => part.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1)

/**
 * A `Set-Cookie` value. Lax: a link from a mail or from Teams arrives signed in, a foreign page's POST does not.
 * @param seconds how long the browser keeps it; 0 makes it forget.
 */
export const sessionCookie = (secret: string, seconds: number, secure: boolean): string =>
  `${SESSION_COOKIE}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
