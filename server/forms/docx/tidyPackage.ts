import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Parts that the library writes into each document though they are empty. A record has no remarks and no properties of its own. */
const EMPTY = ['docProps/custom.xml', 'word/comments.xml', 'word/commentsExtended.xml', 'word/commentsIds.xml', 'word/footnotes.xml', 'word/endnotes.xml']
const FOLDER_OF_RELATIONS = /^(.*?)_rels\/([^/]*)\.rels$/

/** The date that every part of the archive bears: the first that a zip can say. */
const ZIP_DATE = new Date(1980, 0, 1)

const without = (xml: string, element: string, names: readonly string[]): string =>
  names.reduce((text, name) => text.replace(new RegExp(`<${element}[^>]*"(?:[^"]*/)?${name.replace(/^.*\//, '').replaceAll('.', '\\.')}"[^>]*/>`, 'g'), ''), xml)

/** Random ids of relations, by their order in the part. */
const renumber = (relations: string, part: string): readonly [string, string] => {
  const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(found => found[1] ?? '')
  const named = new Map(ids.map((id, at) => [id, `rel${at + 1}`]))
  return [
    relations.replace(/ Id="([^"]+)"/g, (_all, id: string) => ` Id="${named.get(id) ?? id}"`),
    part.replace(/ r:id="([^"]+)"/g, (_all, id: string) => ` r:id="${named.get(id) ?? id}"`),
  ]
}

/**
 * A Word file without its empty parts, with ids, dates and packing that depend on nothing but its content: the same document is the
 * same bytes.
 * @param at what it is dated with, in milliseconds since 1970, UTC
 */
export const tidyPackage = (docx: Uint8Array, at: number): Uint8Array => {
  const parts = new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  for (const name of parts.keys()) {
    if (EMPTY.includes(name) || EMPTY.some(empty => name.endsWith(`_rels/${empty.replace(/^.*\//, '')}.rels`))) parts.delete(name)
  }
  for (const [name, relations] of parts) {
    const place = FOLDER_OF_RELATIONS.exec(name)
    if (!place) continue
    const part = `${place[1]}${place[2]}`
    const [tidied, renumbered] = renumber(without(relations, 'Relationship', EMPTY), parts.get(part) ?? '')
    parts.set(name, tidied)
    if (parts.has(part)) parts.set(part, renumbered)
  }
  parts.set('[Content_Types].xml', without(parts.get('[Content_Types].xml') ?? '', 'Override', EMPTY))
  const date = `${new Date(at).toISOString().slice(0, 19)}Z`
  parts.set('docProps/core.xml', (parts.get('docProps/core.xml') ?? '').replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}`))
  const files = [...parts].toSorted(([one], [other]) => (one === '[Content_Types].xml' ? -1 : other === '[Content_Types].xml' ? 1 : one < other ? -1 : 1))
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: ZIP_DATE, level: 6 })
}
