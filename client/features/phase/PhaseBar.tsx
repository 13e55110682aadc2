import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { TRANSITIONS } from '../../../shared/domain/phase.ts'
import type { Phase, Transition } from '../../../shared/domain/phase.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { phaseWords } from '../../../shared/words/phase.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
import css from './PhaseBar.module.css'
import { PhasePath } from './PhasePath.tsx'
import { StepDialog } from './StepDialog.tsx'
import { stepWords } from './stepWords.ts'

interface PhaseBarProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'phase' | 'epoch' | 'role' | 'publicPath'>
  /** The chair wants to approve, the secretariat to publish: those steps have a dialog of their own. */
  readonly onApprove: () => void
  readonly onPublish: () => void
}

/** Where the meeting stands, the one next step that this person may take, and a menu of the steps back. */
export const PhaseBar = ({ meeting, onApprove, onPublish }: PhaseBarProps) => {
  const words = useWords(phaseWords)
  const [asked, setAsked] = useState<{ from: Phase; step: Transition }>()
  const mine = TRANSITIONS[meeting.phase].filter(step => step.by.includes(meeting.role))
  const next = mine.find(step => !step.reason)
  const back = mine.filter(step => step.reason)
  const take = (step: Transition) => {
    if (step.through === 'approve') onApprove()
    else if (step.through === 'publish') onPublish()
    else setAsked({ from: meeting.phase, step })
  }
  return (
    <div className={css.bar}>
      <PhasePath phase={meeting.phase} />
      <div className={css.steps}>
        {meeting.phase === 'published' && meeting.publicPath !== null && <a href={meeting.publicPath}>{words.publicPage}</a>}
        {!next && meeting.phase !== 'published' && <p className={css.turn}>{words.turn[meeting.phase]}</p>}
        {next && (
          <Button look="primary" onClick={() => take(next)}>
            {words.forward[next.to]}
          </Button>
        )}
        {back.length > 0 && (
          <Menu
            trigger={
              <IconButton label={words.stepsBack}>
                <Ellipsis aria-hidden />
              </IconButton>
            }
          >
            {back.map(step => (
              <MenuItem key={step.to} onSelect={() => take(step)}>
                {stepWords(words, meeting.phase, step).name}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
      {/* where somebody else moved the meeting meanwhile, the question is void */}
      {asked?.from === meeting.phase && <StepDialog key={asked.step.to} meeting={meeting} step={asked.step} onClose={() => setAsked(undefined)} />}
    </div>
  )
}
