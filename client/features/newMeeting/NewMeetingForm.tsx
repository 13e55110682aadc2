import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Me, MeetingRow, NewMeeting } from '../../../shared/protocol/http.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { useAddMeeting } from '../../api/useAddMeeting.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { useErrorText } from '../../ui/useErrorText.ts'
import { Choice } from './Choice.tsx'
import { EarlierMeeting } from './EarlierMeeting.tsx'
import { FileDrop } from './FileDrop.tsx'
import { bodyNamed, faultsOf, headFromFile, requestOf } from './head.ts'
import type { Head } from './head.ts'
import { HeadFields } from './HeadFields.tsx'
import css from './NewMeetingForm.module.css'
import { FileTemplate } from './FileTemplate.tsx'
import { KINDS } from './kinds.ts'
import { PasteText } from './PasteText.tsx'
import { ReadReview } from './ReadReview.tsx'
import { usePageDrop } from './usePageDrop.ts'
import { useReading } from './useReading.ts'
import { useTemplateChoice } from './useTemplateChoice.ts'

const WAYS = ['template', 'file', 'meeting'] as const

interface NewMeetingFormProps {
  /** Forums that this person is the secretariat of; at least one. */
  readonly bodies: Me['bodies']
  readonly meetings: readonly MeetingRow[]
  /** The earlier meeting to begin with, where one came from it. */
  readonly from: string | undefined
}

/** The fields, and what the last file that was read put into them. */
interface Filled {
  readonly head: Head
  readonly fromFile?: { readonly said: Head; readonly untouched: Head }
}

/** Makes a meeting: from a template, a file or an earlier meeting. What is filled in stays when one changes one's mind. */
export const NewMeetingForm = ({ bodies, meetings, from }: NewMeetingFormProps) => {
  const words = useWords(newMeetingWords)
  const domain = useWords(domainWords)
  const announce = useAnnounce()
  const errorText = useErrorText()
  const [, navigate] = useLocation()
  const form = useRef<HTMLFormElement>(null)
  const first = meetings.find(meeting => meeting.id === from)
  const [way, setWay] = useState<(typeof WAYS)[number]>(first ? 'meeting' : 'template')
  const [earlier, setEarlier] = useState(first?.id ?? '')
  const [{ head }, setFilled] = useState<Filled>({
    head: {
      bodyId: bodies.find(body => body.id === first?.body.id)?.id ?? bodies[0]?.id ?? '',
      title: first?.title ?? '', date: '', start: '', end: '', place: '',
    },
  })
  const setHead = (next: (head: Head) => Head) => setFilled(now => ({ ...now, head: next(now.head) }))
  const [tried, setTried] = useState(false)
  const reading = useReading(head.bodyId, (read, again) => {
    setFilled(now => {
      const next = headFromFile(now.head, read.answer.content, bodies, now.fromFile)
      return { head: next.head, fromFile: next }
    })
    announce(again ? words.reread : words.read(read.file.name))
    return bodyNamed(read.answer.content, bodies)
  })
  const { read } = reading
  const [tooMany, setTooMany] = useState(false)
  const takeFiles = ([file, ...more]: readonly File[]) => {
    setWay('file')
    setTooMany(more.length > 0)
    if (file && more.length === 0) reading.take(file)
  }
  usePageDrop(takeFiles)
  const fileFault =
    tooMany ? words.oneFile
    : reading.tooLarge ? words.tooLarge(reading.tooLarge.name, reading.tooLarge.size / 1024 / 1024)
    : reading.failed ? words.notRead(reading.failed.file?.name ?? '', errorText(reading.failed.error))
    : tried && !read ? words.fileMissing : undefined
  const add = useAddMeeting()

  const templates = useTemplateChoice(head.bodyId, way === 'file' ? read?.answer.content : undefined)
  const origin: NewMeeting['from'] | undefined =
    way === 'template' ? templates.fresh
    : way === 'file' ? (read && templates.fromFile(read.answer.content))
    : earlier === '' ? undefined : { type: 'meeting', meetingId: earlier }
  const faults = tried ? faultsOf(head) : {}
  const said = way === 'file' ? (read?.answer.content.body ?? '') : ''

  const send = () => {
    setTried(true)
    if (!origin || Object.keys(faultsOf(head)).length > 0) {
      // once the faults are drawn, focus goes to the first of them
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    add.mutate(requestOf(head, origin), { onSuccess: ({ id }) => navigate(`/moede/${id}`) })
  }
  return (
    <form
      ref={form}
      className={css.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (!add.isPending) send()
      }}
    >
      <Choice label={words.way} value={way} onChoose={setWay} options={WAYS.map(value => ({ value, name: words.ways[value], does: words.wayDoes[value] }))} />
      {way === 'template' && (
        <Choice
          label={words.template}
          value={templates.value}
          onChoose={templates.choose}
          options={[
            ...KINDS.map(value => ({ value: value as string, name: domain.template[value], does: words.templateDoes[value] })),
            ...templates.own.map(one => ({ value: one.id, name: one.template.name, does: words.ownTemplateDoes(domain.template[one.template.base]) })),
          ]}
        />
      )}
      {way === 'file' && (
        <div className={css.sources}>
          <FileDrop
            onFiles={takeFiles}
            reading={reading.reading?.name}
            done={read?.file.name}
            fault={fileFault}
          />
          <PasteText onFile={file => takeFiles([file])} />
        </div>
      )}
      {way === 'file' && read && (
        <>
          <ReadReview read={read} reading={reading} template={templates.template} />
          <FileTemplate own={templates.own} value={templates.value} recognised={templates.recognised} onChoose={templates.choose} />
        </>
      )}
      {way === 'meeting' && (
        <EarlierMeeting
          meetings={meetings}
          value={earlier}
          error={tried && earlier === '' ? words.earlierMissing : undefined}
          onChoose={meeting => {
            setEarlier(meeting?.id ?? '')
            if (!meeting) return
            const body = bodies.find(one => one.id === meeting.body.id)
            setHead(now => ({ ...now, title: now.title || meeting.title, bodyId: body?.id ?? now.bodyId }))
          }}
        />
      )}
      <HeadFields
        head={head}
        onChange={next => {
          setHead(() => next)
          // what a forum calls things is known to the reader
          if (next.bodyId !== head.bodyId && way === 'file') reading.forum(next.bodyId)
        }}
        faults={faults}
        bodies={bodies}
        saidBody={bodies.some(body => body.name === said) ? '' : said}
        placeIsCarried={way === 'meeting'}
      />
      <ErrorNotice error={add.error} />
      <div>
        <Button look="primary" type="submit" busy={add.isPending}>
          {words.create}
        </Button>
      </div>
    </form>
  )
}
