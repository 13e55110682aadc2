import { ImportError } from './importError.ts'

export type FileKind = 'text' | 'html' | 'markdown' | 'json' | 'docx' | 'pdf'

const startsWith = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean => mark.every((byte, place) => bytes[at + place] === byte)
const ascii = (text: string): number[] => [...text].map(char => char.charCodeAt(0))

/** Office files of old, and newer ones that are locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const LOCKED = [...'EncryptedPackage'].flatMap(char => [char.charCodeAt(0), 0])
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Kinds of file that are well known and not read: their first bytes. */
const KNOWN: readonly (readonly number[])[] = [
  OLD_OFFICE, ascii('{\\rtf'), [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], ascii('GIF8'), ascii('RIFF'), [0x1f, 0x8b], ascii('7z\xbc\xaf'), ascii('Rar!'), ascii('BM\0'), [0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a], ascii('%!PS'),
]

/** Whether some bytes stand anywhere in a file: a name among the files of an archive is not compressed. */
const holds = (bytes: Uint8Array, mark: readonly number[]): boolean => {
  for (let at = bytes.indexOf(mark[0] ?? 0); at >= 0 && at < bytes.length; at = bytes.indexOf(mark[0] ?? 0, at + 1)) if (startsWith(bytes, mark, at)) return true
  return false
}

const ENDINGS: Readonly<Record<string, FileKind>> = { html: 'html', htm: 'html', md: 'markdown', markdown: 'markdown', json: 'json' }

/** What kind of file this is, by its first bytes and then by its name. Throws `ImportError` `unknownKind` for one that is known and not read, `locked` for a Word file that opens with a password only. */
export const fileKind = (fileName: string, bytes: Uint8Array): FileKind => {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  // a PDF may have a little noise in front
  for (let at = 0; at < 1024; at += 1) if (startsWith(bytes, ascii('%PDF-'), at)) return 'pdf'
  if (startsWith(bytes, ZIP)) {
    if (holds(bytes, ascii('word/document.xml'))) return 'docx'
    throw new ImportError(ending === 'docx' ? 'broken' : 'unknownKind')
  }
  if (startsWith(bytes, OLD_OFFICE) && holds(bytes, LOCKED)) throw new ImportError('locked')
  if (KNOWN.some(mark => startsWith(bytes, mark))) throw new ImportError('unknownKind')
  const named = ENDINGS[ending]
  // a file that says it is one of these and does not begin like one is broken
  if (ending === 'pdf' || ending === 'docx') throw new ImportError('broken')
  if (named) return named
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).replace(/^[\ufeff\s]+/u, '')
  return /^(?:<!doctype html|<html|<body|<meta)/iu.test(start) ? 'html' : 'text'
}
