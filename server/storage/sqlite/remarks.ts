import type { Selectable } from 'kysely'
import type { Remark, RemarksTable } from '../tables/remarks.ts'
import type { Access } from './access.ts'
import { mustHaveChanged } from './access.ts'
import type { Schema } from './schema.ts'
import { flag } from './schema.ts'

const REMARK = [
  'id', 'meetingId', 'section', 'closed', 'kind', 'text', 'quote', 'anchor', 'wording', 'refused', 'at', 'by', 'resolvedAt', 'resolvedBy', 'outcome',
] as const
const ANSWER = ['meetingId', 'remarkId', 'text', 'at', 'by'] as const

const toRemark = ({ quote, anchor, ...row }: Omit<Selectable<Schema['remarks']>, 'nr'>): Remark => ({
  ...row,
  closed: row.closed === 1,
  refused: row.refused === 1,
  passage: quote === null || anchor === null ? null : { quote, anchor },
})

/** Remarks and what was said to them, in SQLite. */
export const sqliteRemarks = ({ read, write }: Access): RemarksTable => ({
  add: ({ passage, ...remark }) => write(async db => {
    await db.insertInto('remarks').values({
      ...remark,
      closed: flag(remark.closed), refused: flag(remark.refused), quote: passage?.quote ?? null, anchor: passage?.anchor ?? null,
    }).execute()
  }),
  get: async id => {
    const row = await read.selectFrom('remarks').select(REMARK).where('id', '=', id).executeTakeFirst()
    return row && toRemark(row)
  },
  of: async meeting => (await read.selectFrom('remarks').select(REMARK).where('meetingId', '=', meeting).orderBy('nr').execute()).map(toRemark),
  resolve: (id, at, by, outcome) => write(async db => {
    mustHaveChanged(await db.updateTable('remarks').set({ resolvedAt: at, resolvedBy: by, outcome }).where('id', '=', id).executeTakeFirst(), 'remark')
  }),
  answer: answer => write(async db => {
    await db.insertInto('remarkAnswers').values(answer).execute()
  }),
  answersOf: meeting => read.selectFrom('remarkAnswers').select(ANSWER).where('meetingId', '=', meeting).orderBy('nr').execute(),
  setClosed: (meeting, sections, closed) => write(async db => {
    await db.updateTable('remarks').set({ closed: flag(closed) }).where('meetingId', '=', meeting).where('section', 'in', sections).execute()
  }),
})
