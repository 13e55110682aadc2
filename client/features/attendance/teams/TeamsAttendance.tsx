import { useState } from 'react'
import { dateOf, type DateOrder, readStamp } from '../../../../shared/exchange/teams/stamp.ts'
import { encodingOf } from '../../../../shared/exchange/rows/encodingOf.ts'
import { readAttendanceReport } from '../../../../shared/exchange/teams/attendanceReport.ts'
import { teamsWords } from '../../../../shared/words/teams.ts'
import { useHeader } from '../../../sync/reading/useRoot.ts'
import { useScope } from '../../../sync/scope.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { useWords } from '../../../ui/language/useWords.ts'
import { useDates } from '../../../ui/useDates.ts'
import { ReportReview } from './ReportReview.tsx'
import css from './TeamsAttendance.module.css'

/** A report is a table of people: it is small. */
const LARGEST = 5 * 1024 * 1024

interface Loaded {
  readonly text: string
  /** Counts the files, so that nothing decided about one is kept for the next. */
  readonly nr: number
  readonly order: DateOrder | undefined
}

/** Attendance out of a report of Teams: chosen, read here in the browser, set right and confirmed. */
export const TeamsAttendance = ({ onClose }: { onClose: () => void }) => {
  const words = useWords(teamsWords)
  const dates = useDates()
  const header = useHeader(useScope().open.doc)
  const [loaded, setLoaded] = useState<Loaded>()
  const [tooLarge, setTooLarge] = useState(false)
  const report = loaded && readAttendanceReport(loaded.text, header.start.slice(0, 10), loaded.order)
  const take = async (file: File) => {
    setTooLarge(file.size > LARGEST)
    if (file.size > LARGEST) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
    setLoaded({ text, nr: (loaded?.nr ?? 0) + 1, order: undefined })
  }
  const fault = tooLarge ? words.tooLarge : report?.type === 'none' ? words.none : undefined
  return (
    <Dialog open onOpenChange={onClose} title={words.title} lead={words.lead} wide>
      <div className={css.dialog}>
        <FileButton label={loaded ? words.chooseOther : words.choose} accept=".csv,.tsv,.txt,text/csv" fault={fault} onFile={file => void take(file)} />
        {loaded && report?.type === 'whichOrder' && (
          <fieldset className={css.question}>
            <legend>{words.which(report.example)}</legend>
            {report.orders.map(order => (
              <Button key={order} onClick={() => setLoaded({ ...loaded, order })}>
                {words.orders[order]} ({dates.day(`${dayIn(report.example, order)}T00:00`) || report.example})
              </Button>
            ))}
          </fieldset>
        )}
        {loaded && report?.type === 'read' && <ReportReview key={`${loaded.nr} ${loaded.order}`} report={report} onDone={onClose} />}
      </div>
    </Dialog>
  )
}

/** What day the example would be, `yyyy-mm-dd`. */
const dayIn = (example: string, order: DateOrder): string => {
  const stamp = readStamp(`${example} 00:00`)
  return stamp ? dateOf(stamp, order) : example
}
