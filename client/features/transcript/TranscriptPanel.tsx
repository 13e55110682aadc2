import { useEffect, useState } from 'react'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { transcriptWords } from '../../../shared/words/transcript.ts'
import { useChangeTranscript } from '../../api/useChangeTranscript.ts'
import { useTranscript } from '../../api/useTranscript.ts'
import { useAgenda } from '../../sync/reading/useRoot.ts'
import { useMay, useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDates } from '../../ui/useDates.ts'
import { Passage } from './Passage.tsx'
import { itemAround, quoteInto, quotePlaces } from './quotePlaces.ts'
import css from './TranscriptPanel.module.css'

const ACCEPT = '.vtt,.docx,text/vtt,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The transcript of the meeting, by speaker and time: searched, and quoted into the minutes. */
export const TranscriptPanel = () => {
  const words = useWords(transcriptWords)
  const dates = useDates()
  const announce = useAnnounce()
  const scope = useScope()
  const items = useAgenda(scope.open.doc)
  const query = useTranscript(scope.id)
  const change = useChangeTranscript(scope.id)
  const [search, setSearch] = useState('')
  const [wanted, setWanted] = useState<ItemId>()
  const [sure, setSure] = useState(false)
  const mayBring = useMay('attendance')
  const mayWrite = useMay('minutes')
  const mayRemove = scope.role === 'secretariat' || scope.role === 'chair'

  // quotations go where one has written last
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const item = itemAround(event.target)
      if (item) setWanted(item)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])

  const transcript = query.data?.transcript
  const places = quotePlaces(scope, items)
  const place = places.find(one => one.item === wanted) ?? places[0]
  const sought = search.trim().toLowerCase()
  const shown = transcript?.utterances.filter(one => sought === '' || `${one.speaker} ${one.text}`.toLowerCase().includes(sought)) ?? []
  const quote = (text: string) => {
    if (!place) return
    quoteInto(scope, items, place, text)
    announce(words.quoted(place.heading))
  }
  const take = (file: File) => change.mutate(file)
  return (
    <div className={css.panel}>
      <QueryNotice query={query} />
      {query.data && !transcript && <p>{mayBring ? words.about : words.none}</p>}
      {transcript && (
        <p className={css.about}>
          {words.from(transcript.name, transcript.by, dates.moment(transcript.at))} {transcript.kept ? words.kept : words.goes} {words.onlyInside}
        </p>
      )}
      {change.isPending && change.variables && <Spinner label={words.reading(change.variables.name)} />}
      {mayBring && query.data && !change.isPending && <FileButton label={transcript ? words.chooseOther : words.choose} accept={ACCEPT} onFile={take} />}
      <ErrorNotice error={change.error} />
      {transcript && (
        <>
          <TextField type="search" label={words.search} value={search} onChange={event => setSearch(event.target.value)} />
          {sought !== '' && <output>{words.found(shown.length)}</output>}
          {mayWrite && place && (
            <SelectField label={words.into} hint={words.quoteHint} value={place.item} onChange={event => setWanted(event.target.value as ItemId)}>
              {places.map(one => (
                <option key={one.item} value={one.item}>
                  {one.heading}
                </option>
              ))}
            </SelectField>
          )}
          <ol className="plain-list">
            {shown.map((utterance, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two may say the same in the same moment
              <Passage key={`${utterance.from} ${index}`} utterance={utterance} sought={sought} onQuote={mayWrite && place ? quote : undefined} />
            ))}
          </ol>
          {mayRemove && !sure && (
            <div>
              <Button look="quiet" small onClick={() => setSure(true)}>
                {words.remove}
              </Button>
            </div>
          )}
          {mayRemove && sure && (
            <Notice
              tone="warn"
              actions={
                <Button look="danger" small busy={change.isPending} onClick={() => change.mutate(null, { onSuccess: () => { setSure(false); announce(words.removed) } })}>
                  {words.removeYes}
                </Button>
              }
            >
              {words.removeSure}
            </Notice>
          )}
        </>
      )}
    </div>
  )
}
