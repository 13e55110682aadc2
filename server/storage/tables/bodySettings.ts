import { z } from 'zod'
import { type BodySettings, DEFAULT_BODY_SETTINGS } from '../../../shared/domain/bodySettings.ts'

const stored = z.object({
  silenceAccepts: z.boolean().default(DEFAULT_BODY_SETTINGS.silenceAccepts),
  objectionDays: z.number().int().default(DEFAULT_BODY_SETTINGS.objectionDays),
  keepTranscripts: z.boolean().default(DEFAULT_BODY_SETTINGS.keepTranscripts),
})

/** Reads the kept column; what an earlier version did not know has its default. Throws where it is not what we wrote. */
export const readBodySettings = (json: string): BodySettings => stored.parse(JSON.parse(json))
