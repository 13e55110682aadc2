import type { Cleared } from './furniture/furniture.ts'
import type { FurnitureReason, SourceLine } from './imported.ts'
import type { Row } from './rows/row.ts'

/** What became of a row: the field it went to, or why it went to none. */
export type Fate = { readonly where: string; readonly sure: boolean } | { readonly why: FurnitureReason }

/** Every line of the source with its fate, in order; `fates` by position among the rows of the text. */
export const account = (source: readonly Row[], cleared: Cleared, fates: ReadonlyMap<number, Fate>): SourceLine[] => {
  const byIndex = new Map(cleared.rows.map((row, at) => [row.index, fates.get(at)]))
  return source.map((row): SourceLine => {
    const why = cleared.furniture.get(row.index)
    if (why) return { text: row.raw, fate: 'furniture', why }
    const fate = byIndex.get(row.index) ?? { where: 'intro', sure: false }
    if ('why' in fate) return { text: row.raw, fate: 'furniture', why: fate.why }
    return { text: row.raw, fate: fate.sure || row.hint ? 'used' : 'unsure', where: fate.where }
  })
}
