import { createRoute, z } from '@hono/zod-openapi'
import type { BodyId } from '../../../shared/domain/ids.ts'
import type { ReadOptions } from '../../../shared/exchange/importRows.ts'
import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import { importAnswer, rowHints } from '../../../shared/protocol/http.ts'
import { CommandError } from '../../commands/commandError.ts'
import { readFile } from '../../commands/readFile.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { fileField, fileRefusals, formBody, json } from './describe.ts'

/** What a form says of a file, as text: JSON, and a number. */
const form = z.object({
  file: fileField.optional(),
  hints: z.string().max(500_000).optional().openapi({ description: 'JSON: what single lines are, `[{ "line": 4, "hint": { "type": "heading" } }]`' }),
  bodyId: z.string().max(100).optional().openapi({ description: 'The forum that the meeting will be of: labels of its own templates are understood' }),
  meeting: z.string().regex(/^[1-9]\d{0,3}$/).optional().openapi({ description: 'Which meeting of the file, from 1, where it holds several' }),
})

const postImport = createRoute({
  method: 'post', path: '/import', summary: 'Read a file as a meeting (secretariat of a body); nothing is made',
  request: { body: formBody(form) },
  responses: { 200: json(importAnswer, 'What was read, and what became of every line'), ...fileRefusals },
})

const optionsOf = ({ hints, meeting }: z.infer<typeof form>): ReadOptions => ({
  ...(hints === undefined ? {} : { hints: new Map(readHints(hints).map(({ line, hint }) => [line, hint])) }),
  ...(meeting === undefined ? {} : { meeting: Number(meeting) }),
})

const readHints = (text: string): z.infer<typeof rowHints> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CommandError('malformed', 'hints')
  }
  const read = rowHints.safeParse(value)
  if (!read.success) throw new CommandError('invalid', 'hints')
  return read.data
}

/** Reading files. */
export const importing = (deps: AppDeps) =>
  apiApp().openapi(postImport, async c => {
    const said = c.req.valid('form')
    if (!said.file) throw new CommandError('fileMissing', 'file')
    const { name } = said.file
    const { content, source, meetings, exact } = await readFile(deps, c.get('user'), {
      name, bytes: new Uint8Array(await said.file.arrayBuffer()), options: optionsOf(said),
      ...(said.bodyId === undefined ? {} : { bodyId: said.bodyId as BodyId }),
    })
    return c.json({ content, source, meetings, exact } as ImportAnswer, 200)
  })
