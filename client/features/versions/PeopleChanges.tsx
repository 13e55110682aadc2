import type { PersonChange } from '../../../shared/versions/compareVersions.ts'
import { diffWords } from '../../../shared/render/diffWords.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { WordChanges } from '../../ui/WordChanges.tsx'

/** Who came and went, who was there, and what else is said of them: in words. */
export const PeopleChanges = ({ changes }: { changes: readonly PersonChange[] }) => {
  const words = useWords(versionsWords)
  return (
    <ul>
      {changes.map((change, index) => (
        <li key={index}>
          {change.type === 'came' && words.came(change.name)}
          {change.type === 'gone' && words.gone(change.name)}
          {change.type === 'attendance' && words.attended(change.name, change.from, change.to)}
          {change.type === 'said' && (
            <>
              {words.said(change.name)}
              <WordChanges parts={diffWords(change.from, change.to)} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
