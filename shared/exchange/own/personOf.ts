import type { Attendance } from '../../document/content.ts'
import type { ImportedPerson } from '../imported.ts'
import { afterLabel } from './labels.ts'
import type { Detail, DetailName, Piece } from './piece.ts'

const clockOf = (text: string): string => {
  const found = /(\d{1,2})[.:](\d{2})\s*$/.exec(text)
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : ''
}

/** What a detail is: as the form says it, else by its first words; the first that says nothing is the role, the second the organisation. */
const nameOf = (detail: Detail, at: number): DetailName => {
  if (detail.name) return detail.name
  const said = (['deputyFor', 'arrival', 'departure'] as const).find(name => afterLabel(detail.text, name) !== undefined)
  return said ?? (at === 0 ? 'role' : 'organisation')
}

/** Somebody as a form of ours prints them. */
export const personOf = ({ name, details }: Extract<Piece, { type: 'person' }>, attendance: Attendance): ImportedPerson => {
  const of = new Map(details.map((detail, at) => [nameOf(detail, at), detail.text]))
  const deputyFor = of.get('deputyFor')
  const [arrival, departure] = [clockOf(of.get('arrival') ?? ''), clockOf(of.get('departure') ?? '')]
  return {
    name,
    organisation: of.get('organisation') ?? '',
    role: of.get('role') ?? '',
    attendance,
    ...(arrival !== '' && { arrival }),
    ...(departure !== '' && { departure }),
    ...(deputyFor !== undefined && { deputyFor: afterLabel(deputyFor, 'deputyFor') ?? deputyFor }),
  }
}
