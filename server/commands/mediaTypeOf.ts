const OPAQUE = 'application/octet-stream'

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean => prefix.every((byte, index) => bytes[index] === byte)
const ascii = (text: string): number[] => Array.from(text, letter => letter.charCodeAt(0))

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
/** The folder that only this kind of Office file has. */
const OFFICE_FOLDERS: readonly (readonly [string, string])[] = [
  ['word/', `${OFFICE}wordprocessingml.document`],
  ['xl/', `${OFFICE}spreadsheetml.sheet`],
  ['ppt/', `${OFFICE}presentationml.presentation`],
]

/** The names in a zip file's local headers, as far as they can be found without unpacking; enough to tell Office files apart. */
const zipNames = (bytes: Uint8Array): string[] => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  let at = view.indexOf('PK\u0003\u0004', 0, 'latin1')
  while (at >= 0 && at + 30 <= view.length && names.length < 200) {
    names.push(view.toString('utf8', at + 30, at + 30 + view.readUInt16LE(at + 26)))
    at = view.indexOf('PK\u0003\u0004', at + 30, 'latin1')
  }
  return names
}

const zipType = (bytes: Uint8Array): string => {
  const names = zipNames(bytes)
  if (!names.includes('[Content_Types].xml')) return 'application/zip'
  return OFFICE_FOLDERS.find(([folder]) => names.some(name => name.startsWith(folder)))?.[1] ?? 'application/zip'
}

/** Looks at a text as it passes by: UTF-8 without control characters but those that a text may hold. */
export const startOfText = () => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let good = true
  const look = (text: string): void => {
    if (/\p{Cc}/u.test(text.replaceAll(/[\t\n\v\f\r]/g, ''))) good = false
  }
  return {
    see: (piece: Uint8Array): void => {
      if (!good) return
      try {
        look(decoder.decode(piece, { stream: true }))
      } catch {
        good = false
      }
    },
    end: (): boolean => {
      try {
        if (good) look(decoder.decode())
      } catch {
        good = false
      }
      return good
    },
  }
}

const isText = (bytes: Uint8Array): boolean => {
  const text = startOfText()
  text.see(bytes)
  return text.end()
}

/**
 * What kind of file these bytes are, told from what they are and never from a name: pdf, png, jpeg, docx, xlsx, pptx, zip, plain text;
 * `application/octet-stream` for everything else. HTML and SVG come out as plain text, so that no browser runs them.
 * @param bytes the file, or its beginning
 * @param text whether all of the file is plain text, where `bytes` is only its beginning
 */
export const mediaTypeOf = (bytes: Uint8Array, text = isText(bytes)): string => {
  if (startsWith(bytes, ascii('%PDF-'))) return 'application/pdf'
  if (startsWith(bytes, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, [...ascii('PK'), 3, 4])) return zipType(bytes)
  return text ? 'text/plain' : OPAQUE
}
