import { useRef, useState } from 'react'
import type { TemplateVersion } from '../../../shared/protocol/templates.ts'
import type { BodyTemplate } from '../../../shared/template/bodyTemplate.ts'
import { forumWords } from '../../../shared/words/forum.ts'
import { useSaveTemplate } from '../../api/useTemplates.ts'
import { freshId } from '../../sync/freshId.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { daysOf } from './daysOf.ts'
import css from './Forum.module.css'
import { editedParts, PartsField } from './PartsField.tsx'
import { peopleText, readPeopleText } from './peopleText.ts'
import { StandingField } from './StandingField.tsx'

interface TemplateEditorProps {
  readonly bodyId: string
  readonly template: BodyTemplate
  /** The version that is being changed; undefined for a new template. */
  readonly of: TemplateVersion | undefined
  /** The newest version of it by now. */
  readonly newest: TemplateVersion | undefined
  readonly onClose: () => void
}

const WORDS = ['name', 'document', 'item'] as const

/** A forum's template, to be changed; what is kept is a new version. */
export const TemplateEditor = ({ bodyId, template, of, newest, onClose }: TemplateEditorProps) => {
  const words = useWords(forumWords)
  const notify = useNotify()
  const save = useSaveTemplate(bodyId)
  const [text, setText] = useState({
    name: template.name, document: template.form.document, item: template.form.item, intro: template.form.intro, closing: template.form.closing,
    place: template.place, phrases: template.phrases.join('\n'), people: peopleText(template.people), days: template.objectionDays === null ? '' : String(template.objectionDays),
  })
  const [parts, setParts] = useState(() => editedParts(template.form.parts, words.part))
  const [standing, setStanding] = useState(() => template.standing.map(item => ({ ...item, key: freshId() })))
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const days = daysOf(text.days)
  const set = (change: Partial<typeof text>) => setText(now => ({ ...now, ...change }))
  const fault = (key: (typeof WORDS)[number]) => (tried && text[key].trim() === '' ? words.missing : undefined)
  const isWhole = WORDS.every(key => text[key].trim() !== '') && parts.every(part => !part.used || part.label.trim() !== '') && standing.every(item => item.title.trim() !== '')

  const said: Omit<BodyTemplate, 'objectionDays'> = {
    name: text.name, base: template.base, place: text.place,
    form: { document: text.document, item: text.item, intro: text.intro, closing: text.closing, parts: parts.filter(part => part.used).map(({ part, label }) => ({ part, label })) },
    standing: standing.map(({ title, kind, caseStatement }) => ({ title, kind, caseStatement })),
    phrases: text.phrases.split('\n').map(line => line.trim()).filter(line => line !== ''),
    people: readPeopleText(text.people),
  }
  const state = JSON.stringify([said, text.days])
  const [begun] = useState(state)
  const [leaving, setLeaving] = useState(false)

  // somebody else was first; one's own text may still become the version after theirs
  const newer = of && newest && newest.version > of.version ? newest : undefined

  const send = (base = of) => {
    setTried(true)
    if (!isWhole || days === undefined) {
      // once the faults are drawn, focus goes to the first of them
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const next: BodyTemplate = { ...said, objectionDays: days }
    save.mutate({ template: next, of: base, retired: base?.retired ?? false }, { onSuccess: () => {
      notify({ text: words.kept(next.name) })
      onClose()
    } })
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={() => (state === begun ? onClose() : setLeaving(true))}
      title={of ? words.editor(template.name) : words.editorNew}
      footer={
        <>
          {leaving && (
            <Notice
              tone="danger"
              actions={
                <>
                  <Button small look="danger" onClick={onClose}>
                    {words.leave}
                  </Button>
                  <Button small onClick={() => setLeaving(false)}>
                    {words.goOn}
                  </Button>
                </>
              }
            >
              {words.unsaved}
            </Notice>
          )}
          <Button look="primary" busy={save.isPending} onClick={() => send()}>
            {words.keep}
          </Button>
        </>
      }
    >
      <div ref={form} className={css.form}>
        <TextField label={words.name} value={text.name} maxLength={100} data-first-field error={fault('name')} onChange={event => set({ name: event.target.value })} />
        <div className={css.pair}>
          <TextField label={words.documentName} value={text.document} maxLength={100} error={fault('document')} onChange={event => set({ document: event.target.value })} />
          <TextField label={words.itemName} value={text.item} maxLength={100} error={fault('item')} onChange={event => set({ item: event.target.value })} />
          <TextField label={words.intro} hint={words.emptyMeansNone} value={text.intro} maxLength={100} onChange={event => set({ intro: event.target.value })} />
          <TextField label={words.closing} hint={words.emptyMeansNone} value={text.closing} maxLength={100} onChange={event => set({ closing: event.target.value })} />
        </div>
        <PartsField parts={parts} tried={tried} onChange={setParts} />
        <StandingField items={standing} tried={tried} onChange={setStanding} />
        <TextArea label={words.phrases} hint={words.phrasesHint} optional rows={4} value={text.phrases} onChange={event => set({ phrases: event.target.value })} />
        <TextArea label={words.people} hint={words.peopleHint} optional rows={4} value={text.people} onChange={event => set({ people: event.target.value })} />
        <div className={css.pair}>
          <TextField label={words.place} optional value={text.place} maxLength={500} onChange={event => set({ place: event.target.value })} />
          <TextField
            label={words.objectionDays}
            hint={words.objectionDaysHint}
            inputMode="numeric"
            value={text.days}
            error={days === undefined ? words.daysWrong : undefined}
            onChange={event => set({ days: event.target.value })}
          />
        </div>
        {save.error && newer ? (
          <Notice
            tone="danger"
            actions={
              <Button small busy={save.isPending} onClick={() => send(newer)}>
                {words.keepOver(newer.version)}
              </Button>
            }
          >
            {words.movedOn(newer.by, newer.version)}
          </Notice>
        ) : (
          <ErrorNotice error={save.error} />
        )}
      </div>
    </Dialog>
  )
}
