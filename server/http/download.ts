/**
 * The headers of a file that is handed out: never shown in the page, never guessed at, never executed.
 * @param mediaType what its bytes were found to be.
 */
export const downloadHeaders = ({ name, mediaType }: { name: string; mediaType: string }): Record<string, string> => ({
  'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
  'content-disposition': contentDisposition('attachment', name),
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
})

/** A file's name for every program (RFC 6266), and whether it may be shown or is only to be kept. */
export const contentDisposition = (how: 'inline' | 'attachment', name: string): string =>
  `${how}; filename="${asciiName(name)}"; filename*=UTF-8''${encodedName(name)}`

/** For programs that do not know the second form (RFC 6266). */
const asciiName = (name: string): string => name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_')

/** RFC 8187: what `encodeURIComponent` leaves and the header may not have is encoded too. */
const encodedName = (name: string): string =>
  encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '_')).replaceAll(/['()*]/gu, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
