import { Ajv2020 } from 'ajv/dist/2020.js'
import { CONTENT_SCHEMA } from '../../shared/schema/contentSchema.ts'

const valid = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(CONTENT_SCHEMA)

/** What the schema of snapshots has against a content in JSON, a line each; empty where it is valid. */
export const schemaFaults = (json: string): string[] =>
  valid(JSON.parse(json)) ? [] : (valid.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`)
