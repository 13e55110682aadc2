import type { Cleared } from './furniture/furniture.ts'
import type { FurnitureReason, SourceLine } from './imported.ts'
import type { Row } from './rows/row.ts'

/** What became of a row: the field it went to, or why it went to none. */
export type Fate = { readonly where: string; readonly sure: boolean } | { readonly why: FurnitureReason }

/**
 * Every line of the source with its fate, in order; `fates` by position among the rows of the text, `origin` the line that each row stands on.
 * A line of which several rows were made has the fate of the first that is used.
 */
export const account = (source: readonly Row[], cleared: Cleared, fates: ReadonlyMap<number, Fate>, origin: readonly number[]): SourceLine[] => {
  const byIndex = new Map<number, Fate>()
  cleared.rows.forEach((row, at) => {
    const fate = fates.get(at)
    for (const line of row.lines ?? [origin[row.index] ?? row.index]) {
      const before = byIndex.get(line)
      if (fate && (!before || ('why' in before && 'where' in fate))) byIndex.set(line, fate)
    }
  })
  const furniture = new Map([...cleared.furniture].map(([index, why]) => [origin[index] ?? index, why]))
  return source.map((row): SourceLine => {
    const why = byIndex.has(row.index) ? undefined : furniture.get(row.index)
    if (why) return { text: row.raw, fate: 'furniture', why }
    const fate: Fate = byIndex.get(row.index) ?? (row.text === '' ? { why: 'blank' } : { where: 'intro', sure: false })
    if ('why' in fate) return { text: row.raw, fate: 'furniture', why: fate.why }
    return { text: row.raw, fate: fate.sure || row.hint ? 'used' : 'unsure', where: fate.where }
  })
}
