import { createRoute, z } from '@hono/zod-openapi'
import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import { importAnswer } from '../../../shared/protocol/http.ts'
import { CommandError } from '../../commands/commandError.ts'
import { readFile } from '../../commands/readFile.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { fileField, fileRefusals, formBody, json } from './describe.ts'

const postImport = createRoute({
  method: 'post', path: '/import', summary: 'Read a file as a meeting (secretariat of a body); nothing is made',
  request: { body: formBody(z.object({ file: fileField.optional() })) },
  responses: { 200: json(importAnswer, 'What was read, and what became of every line'), ...fileRefusals },
})

/** Reading files. */
export const importing = (deps: AppDeps) =>
  apiApp().openapi(postImport, async c => {
    const { file } = c.req.valid('form')
    if (!file) throw new CommandError('fileMissing', 'file')
    const { content, source } = await readFile(deps, c.get('user'), { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    return c.json({ content, source } as ImportAnswer, 200)
  })
