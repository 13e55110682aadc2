import type { Phase } from '../../shared/domain/phase.ts'
import { domainWords } from '../../shared/words/domain.ts'
import { classes } from './classes.ts'
import { useWords } from './language/useWords.ts'
import css from './PhaseBadge.module.css'

/** The phase of a meeting as a small stamp; each has its own edge, so that it is told apart without colour too. */
export const PhaseBadge = ({ phase }: { phase: Phase }) => (
  <span className={classes(css.badge, css[phase])}>{useWords(domainWords).phase[phase]}</span>
)
