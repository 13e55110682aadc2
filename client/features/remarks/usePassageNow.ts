import { useSyncExternalStore } from 'react'
import { passageText } from '../../../shared/document/passage.ts'
import type { RemarkRow } from '../../../shared/protocol/review.ts'
import { useScope } from '../../sync/scope.ts'

/** What the passage of a remark says now, followed as it is written; undefined where it has none, or is not to be seen. */
export const usePassageNow = ({ section, closed, passage }: Pick<RemarkRow, 'section' | 'closed' | 'passage'>): string | undefined => {
  const scope = useScope()
  const text = passage && section !== '' ? (closed ? scope.closed : scope.open)?.doc.getText(section) : undefined
  return useSyncExternalStore(
    changed => {
      text?.observeDeep(changed)
      return () => text?.unobserveDeep(changed)
    },
    () => (text && passage ? passageText(text, passage.anchor) : undefined),
  )
}
