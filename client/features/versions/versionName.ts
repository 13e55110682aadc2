import type { VersionRow } from '../../../shared/protocol/versions.ts'
import type { domainWords } from '../../../shared/words/domain.ts'
import type { versionsWords } from '../../../shared/words/versions.ts'

interface Wordings {
  readonly words: (typeof versionsWords)['da']
  readonly domain: (typeof domainWords)['da']
}

/** What a version is called: the name that somebody gave it, else why it was kept. */
export const versionName = ({ kind, name, phase, toPhase }: VersionRow, { words, domain }: Wordings): string => {
  if (name !== null) return `»${name}«`
  if (kind === 'restore') return words.beforeRestore
  if (kind === 'approval') return words.approval
  return toPhase === null ? domain.phase[phase] : words.step(domain.phase[phase], domain.phase[toPhase])
}
