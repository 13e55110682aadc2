/** True where an `Origin` header names this server: by its public address, or by the host that the request itself went to. */
export const isOwnOrigin = (origin: string, host: string | undefined, publicUrl: string): boolean => {
  if (!URL.canParse(origin)) return false
  const { origin: from, host: fromHost } = new URL(origin)
  return from === new URL(publicUrl).origin || (host !== undefined && fromHost === host.toLowerCase())
}
