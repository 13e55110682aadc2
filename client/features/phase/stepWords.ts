import type { Phase, Transition } from '../../../shared/domain/phase.ts'
import type { phaseWords } from '../../../shared/words/phase.ts'

type PhaseWords = (typeof phaseWords)['da']

/** What a step is called and what it does; a step back is named by where it comes from. */
export const stepWords = (words: PhaseWords, from: Phase, step: Transition): { name: string; does: string } => {
  if (!step.reason) return { name: words.forward[step.to], does: words.forwardDoes[step.to] }
  if (from === 'published') return { name: words.correct, does: words.correctDoes }
  if (from === 'approved') return { name: words.reopen, does: words.reopenDoes }
  return { name: words.back[step.to], does: words.backDoes[step.to] }
}
