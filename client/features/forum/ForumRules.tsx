import { useState } from 'react'
import { type BodySettings, MOST_OBJECTION_DAYS } from '../../../shared/domain/bodySettings.ts'
import { forumWords } from '../../../shared/words/forum.ts'
import { useBodySettings, useChangeBodySettings } from '../../api/useBodySettings.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './Forum.module.css'
import { daysOf } from './daysOf.ts'

interface ForumRulesProps {
  readonly bodyId: string
  readonly may: boolean
}

/** What a forum has decided for all its meetings. */
export const ForumRules = ({ bodyId, may }: ForumRulesProps) => {
  const query = useBodySettings(bodyId)
  return (
    <>
      <QueryNotice query={query} />
      {query.data && <RulesForm bodyId={bodyId} may={may} settings={query.data} />}
    </>
  )
}

const RulesForm = ({ bodyId, may, settings }: ForumRulesProps & { settings: BodySettings }) => {
  const words = useWords(forumWords)
  const notify = useNotify()
  const change = useChangeBodySettings(bodyId)
  const [silence, setSilence] = useState(settings.silenceAccepts)
  const [transcripts, setTranscripts] = useState(settings.keepTranscripts)
  const [days, setDays] = useState(String(settings.objectionDays))
  const said = daysOf(days)
  const send = () => {
    if (typeof said !== 'number') return
    change.mutate({ silenceAccepts: silence, objectionDays: said, keepTranscripts: transcripts }, { onSuccess: () => notify({ text: words.saved }) })
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <label className={css.tick}>
        <input type="checkbox" checked={silence} disabled={!may} onChange={event => setSilence(event.target.checked)} /> {words.silence}
      </label>
      <p className={classes(css.hint, css.under)}>{words.silenceHint}</p>
      <div className={css.short}>
        <TextField
          label={words.days}
          hint={words.daysHint}
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_OBJECTION_DAYS}
          value={days}
          disabled={!may}
          error={typeof said === 'number' ? undefined : words.daysWrong}
          onChange={event => setDays(event.target.value)}
        />
      </div>
      <label className={css.tick}>
        <input type="checkbox" checked={transcripts} disabled={!may} onChange={event => setTranscripts(event.target.checked)} /> {words.transcripts}
      </label>
      <p className={classes(css.hint, css.under)}>{words.transcriptsHint}</p>
      <ErrorNotice error={change.error} />
      {may ? (
        <div>
          <Button look="primary" type="submit" busy={change.isPending}>
            {words.save}
          </Button>
        </div>
      ) : (
        <p>{words.onlySecretariat}</p>
      )}
    </form>
  )
}
