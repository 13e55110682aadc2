import { NOW, type VersionRow } from '../../../shared/protocol/versions.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { versionName } from './versionName.ts'

/** Answers what the version with an id is called; `now` is the text as it stands. */
export const useVersionName = (versions: readonly VersionRow[]): ((id: string) => string) => {
  const words = useWords(versionsWords)
  const domain = useWords(domainWords)
  return id => {
    const found = versions.find(version => version.id === id)
    return id === NOW || !found ? words.now.toLowerCase() : versionName(found, { words, domain })
  }
}
