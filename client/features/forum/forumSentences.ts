import type { BodyDeed } from '../../../shared/protocol/bodyTrail.ts'
import type { forumTrailWords } from '../../../shared/words/forumTrail.ts'

type Rules = Extract<BodyDeed, { type: 'settings' }>['after']

/** A deed in words, one sentence for each thing that it changed; somebody who saved the rules as they were changed none. */
export const forumSentences = (by: string, deed: BodyDeed, words: (typeof forumTrailWords)['da']): string[] => {
  if (deed.type === 'template') return [words[deed.kind](by, deed.name, deed.version)]
  const said = (['silenceAccepts', 'objectionDays', 'keepTranscripts'] as const).flatMap(key => sentence(key, by, deed, words))
  return said.length === 0 ? [words.asBefore(by)] : said
}

const sentence = (key: keyof Rules, by: string, { before, after }: { before: Rules; after: Rules }, words: (typeof forumTrailWords)['da']): string[] => {
  const now = after[key]
  if (now === undefined || now === before[key]) return []
  return [typeof now === 'number' ? words.days(by, before.objectionDays, now) : words[key === 'keepTranscripts' ? 'transcripts' : 'silence'](by, now)]
}
