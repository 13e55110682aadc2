import { MOST_OBJECTION_DAYS } from '../../../shared/domain/bodySettings.ts'

/** What somebody wrote as a number of days: the number, null for nothing, undefined for what is none. */
export const daysOf = (text: string): number | null | undefined => {
  const clean = text.trim()
  if (clean === '') return null
  const days = Number(clean)
  return Number.isInteger(days) && days >= 1 && days <= MOST_OBJECTION_DAYS ? days : undefined
}
