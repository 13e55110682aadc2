import { buildBlocks } from './blocks/blocks.ts'
import { measureOf } from './blocks/measure.ts'
import { readRowMarks } from './blocks/rowMarks.ts'
import { assemble } from './assemble.ts'
import { clearFurniture } from './furniture/furniture.ts'
import { readHead } from './head/readHead.ts'
import type { ImportResult } from './imported.ts'
import { lexiconFor } from './language/detect.ts'
import { readPartStart } from './language/partLabel.ts'
import { findOutline } from './outline/outline.ts'
import type { Source } from './rows/row.ts'

/** Reads a document from its rows, stage by stage: furniture away, items found, head read, rows put together, parts told apart. */
export const importRows = (source: Source): ImportResult => {
  const lexicon = lexiconFor(source.rows)
  const cleared = clearFurniture(source.rows, text => readPartStart(text, lexicon) !== undefined)
  const { rows } = cleared
  const measure = measureOf(rows)
  const outline = findOutline(rows, source.wrapped, measure, lexicon)
  const headEnd = outline.headings[0]?.at ?? rows.length
  const head = readHead(rows, headEnd, at => outline.contents.has(at) || outline.groups.has(at), cleared.heads, { measure, wrapped: source.wrapped }, lexicon)
  const words = new Set(rows.flatMap(row => row.text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []))
  const context = { wrapped: source.wrapped, measure, marks: readRowMarks(rows, measure, lexicon), known: (word: string) => words.has(word) }
  const blocks = (from: number, to: number, skip: (at: number) => boolean) => buildBlocks(rows, from, to, skip, context)
  return assemble({ source, cleared, outline, head, headEnd, lexicon, blocks })
}
