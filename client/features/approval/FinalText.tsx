import type { ApprovalPreview } from '../../../shared/protocol/http.ts'
import { approvalWords } from '../../../shared/words/approval.ts'
import { Fingerprint } from '../../ui/Fingerprint.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { RecordText } from '../../ui/RecordText.tsx'
import css from './FinalText.module.css'

/** The text that is up for approval, and its fingerprint. */
export const FinalText = ({ preview }: { preview: ApprovalPreview }) => {
  const words = useWords(approvalWords)
  return (
    <>
      <section className={css.print}>
        <h3 className={css.name}>{words.fingerprint}</h3>
        <Fingerprint hash={preview.hash} />
        <p className={css.hint}>{words.fingerprintHint}</p>
      </section>
      <RecordText html={preview.html} label={words.text} />
    </>
  )
}
