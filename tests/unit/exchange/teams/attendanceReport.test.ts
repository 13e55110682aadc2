import { describe, expect, it } from 'vitest'
import { readAttendanceReport } from '../../../../shared/exchange/teams/attendanceReport.ts'
import { proposeAttendance } from '../../../../shared/exchange/teams/proposeAttendance.ts'
import { likeName } from '../../../../shared/exchange/teams/likeName.ts'
import type { Person } from '../../../../shared/document/content.ts'
import type { ItemId, PersonId } from '../../../../shared/domain/ids.ts'

const table = (rows: readonly (readonly string[])[], delimiter = '\t'): string => rows.map(row => row.join(delimiter)).join('\r\n')

/** A report as Teams makes it, in Danish, with two joinings of one person. */
const DANISH = [
  ['1. Oversigt'],
  ['Mødetitel', 'Haveudvalget'],
  ['Antal deltagere', '4'],
  ['Starttidspunkt', '04.03.2031, 09.00.10'],
  ['Sluttidspunkt', '04.03.2031, 11.00.40'],
  ['Mødets varighed', '2 t. 0 m 30 s'],
  [],
  ['2. Deltagere'],
  ['Navn', 'Først tilsluttet', 'Sidst forladt', 'Varighed i mødet', 'Mail', 'Deltager-id (UPN)', 'Rolle'],
  ['Bodil Kær', '04.03.2031, 08.58.12', '04.03.2031, 11.00.40', '2 t.', 'bodil.kaer@lund.example', 'bodil.kaer@lund.example', 'Arrangør'],
  ['Holm, Pia (External)', '04.03.2031, 09.20.00', '04.03.2031, 10.30.00', '50 m', 'pia@holm.example', '', 'Deltager'],
  ['Otto Bæk (Guest)', '04.03.2031, 09.01.00', '04.03.2031, 10.59.00', '1 t.', '', '', 'Deltager'],
  ['Viggo Ravn', '04.03.2031, 08.40.00', '04.03.2031, 08.50.00', '10 m', 'vr@lund.example', '', 'Deltager'],
  [],
  ['3. Aktiviteter under mødet'],
  ['Navn', 'Tilsluttet', 'Forladt', 'Varighed', 'Mail', 'Rolle'],
  ['Bodil Kær', '04.03.2031, 08.58.12', '04.03.2031, 11.00.40', '2 t.', 'bodil.kaer@lund.example', 'Arrangør'],
  ['Holm, Pia (External)', '04.03.2031, 09.20.00', '04.03.2031, 09.50.00', '30 m', 'pia@holm.example', 'Deltager'],
  ['Holm, Pia (External)', '04.03.2031, 10.10.00', '04.03.2031, 10.30.00', '20 m', 'pia@holm.example', 'Deltager'],
  ['Otto Bæk (Guest)', '04.03.2031, 09.01.00', '04.03.2031, 10.59.00', '1 t.', '', 'Deltager'],
  ['Viggo Ravn', '04.03.2031, 08.40.00', '04.03.2031, 08.50.00', '10 m', 'vr@lund.example', 'Deltager'],
]

const person = (name: string, attendance: Person['attendance'] = 'present'): Person =>
  ({ id: name as PersonId, name, organisation: '', role: '', attendance, arrival: '', departure: '', deputyFor: '' })

const read = (text: string, date = '2031-03-04') => {
  const report = readAttendanceReport(text, date)
  if (report.type !== 'read') throw new Error(report.type)
  return report
}
const clockOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 16)

describe('an attendance report of Teams', () => {
  it('I30 says who was in the call and when, each joining for itself, whatever its delimiter', () => {
    for (const delimiter of ['\t', ';']) {
      const report = read(table(DANISH, delimiter))
      expect(report.title).toBe('Haveudvalget')
      expect([clockOf(report.span.from), clockOf(report.span.to)]).toEqual(['2031-03-04T09:00', '2031-03-04T11:00'])
      expect(report.attendees.map(one => [one.name, one.marks, one.spans.length])).toEqual([
        ['Bodil Kær', [], 1], ['Holm, Pia', ['External'], 2], ['Otto Bæk', ['Guest'], 1], ['Viggo Ravn', [], 1],
      ])
    }
  })

  it('I30 reads commas with quoted cells, and reports that list every coming and going', () => {
    const quoted = table([
      ['Full Name', 'User Action', 'Timestamp'],
      ['"Kær, Bodil"', 'Joined before', '"3/4/2031, 8:58:12 AM"'],
      ['"Holm, Pia"', 'Joined', '"3/4/2031, 9:20:00 AM"'],
      ['"Holm, Pia"', 'Left', '"3/4/2031, 9:50:00 AM"'],
      ['"Holm, Pia"', 'Joined', '"3/4/2031, 1:10:00 PM"'],
    ], ',')
    const report = read(quoted)
    expect(report.attendees.map(one => [one.name, one.spans.map(span => `${clockOf(span.from)}–${clockOf(span.to)}`)])).toEqual([
      ['Kær, Bodil', ['2031-03-04T08:58–2031-03-04T13:10']],
      ['Holm, Pia', ['2031-03-04T09:20–2031-03-04T09:50', '2031-03-04T13:10–2031-03-04T13:10']],
    ])
  })

  it('I31 lets the meeting’s date decide which number is the day, and asks where it does not', () => {
    const report = table([['Name', 'First join', 'Last leave', 'x'], ['Bodil Kær', '3/4/31, 9:00:00 AM', '3/4/31, 10:00:00 AM', '1 h']])
    const day = (date: string) => {
      const answer = readAttendanceReport(report, date)
      return answer.type === 'read' ? clockOf(answer.span.from).slice(0, 10) : answer
    }
    expect(day('2031-03-04')).toBe('2031-03-04')
    expect(day('2031-04-03')).toBe('2031-04-03')
    expect(day('')).toEqual({ type: 'whichOrder', orders: ['dmy', 'mdy'], example: '3/4/31' })
    const chosen = readAttendanceReport(report, '', 'mdy')
    expect(chosen.type === 'read' && clockOf(chosen.span.from)).toBe('2031-03-04T09:00')
    // another line of the same file may settle it
    expect(day('')).not.toBe(readAttendanceReport(`${report}\r\n${table([['Pia Holm', '3/14/31, 9:00:00 AM', '3/14/31, 9:30:00 AM', '30 m']])}`, ''))
    expect(readAttendanceReport(`${report}\r\n${table([['Pia Holm', '3/14/31, 9:00:00 AM', '3/14/31, 9:30:00 AM', '30 m']])}`, '').type).toBe('read')
  })

  it('I30 answers none for what is no report', () => {
    for (const text of ['', 'Referat', 'a,b,c\n1,2,3', '\t\t\t', '1. x\n2. y', 'Navn\t99.99.2031 10.00\tx']) expect(readAttendanceReport(text, '').type).toBe('none')
  })

  it('I32 proposes who was present, from when to when and for which items', () => {
    const report = read(table(DANISH))
    const people = [person('Bodil Kær'), person('Pia Holm'), person('Ida Lind', 'apology'), person('Jens Dam')]
    const items = ([['a', '09:00'], ['b', '09:45'], ['c', '10:15'], ['d', '10:40']] as const).map(([id, from]) => ({ id: id as ItemId, from }))
    const { people: proposed, strangers } = proposeAttendance(people, report.attendees, { span: report.span, items })
    expect(proposed.map(one => [one.person, one.attendance, one.arrival, one.departure, one.sure])).toEqual([
      ['Bodil Kær', 'present', '', '', true],
      ['Pia Holm', 'present', '09:20', '10:30', true],
      ['Ida Lind', 'apology', '', '', true],
      ['Jens Dam', 'absent', '', '', true],
    ])
    expect(proposed[1]!.items.map(item => item.there)).toEqual(['partly', 'partly', 'partly', 'away'])
    expect(proposed[0]!.items.map(item => item.there)).toEqual(['there', 'there', 'there', 'there'])
    expect(strangers.map(index => report.attendees[index]!.name)).toEqual(['Otto Bæk', 'Viggo Ravn'])
  })

  it('I32 counts nobody present who left before the meeting began', () => {
    const report = read(table(DANISH))
    const { people } = proposeAttendance([person('Viggo Ravn')], report.attendees, { span: report.span, items: [] })
    expect(people[0]).toMatchObject({ attendee: 3, attendance: 'absent' })
  })

  it('I32 follows what a person has set right, and gives nobody away twice', () => {
    const report = read(table(DANISH))
    const people = [person('Bodil Kær'), person('O. Bæk'), person('Otto Bæk')]
    const times = { span: report.span, items: [] }
    const first = proposeAttendance(people, report.attendees, times)
    expect(first.people.map(one => one.attendee)).toEqual([0, undefined, 2])
    const mended = proposeAttendance(people, report.attendees, times, new Map([['O. Bæk' as PersonId, 2], ['Bodil Kær' as PersonId, null]]))
    expect(mended.people.map(one => [one.attendee, one.attendance])).toEqual([[undefined, 'absent'], [2, 'present'], [undefined, 'absent']])
  })

  it('I32 knows a name again in other orders, with initials, letters written otherwise, a slip, or from an address', () => {
    for (const [one, other] of [['Bodil Kær', 'Kær, Bodil'], ['Bodil Kær', 'Bodil Marie Kær'], ['Bodil Kær', 'bodil kaer'], ['Søren Åby', 'Soeren Aaby'], ['Bodil Kær', 'Bodil Kjær']] as const) {
      expect(likeName(one, other), `${one} / ${other}`).toBeGreaterThanOrEqual(0.8)
    }
    expect(likeName('Bodil Kær', 'Bruger 3', 'bodil.kaer@lund.example')).toBeGreaterThanOrEqual(0.8)
    expect(likeName('Bodil Kær', 'B. Kær')).toBe(0.75)
    expect(likeName('Bodil Kær', 'Bodil')).toBe(0.5)
    expect(likeName('Bodil Kær', 'Bo Lind')).toBe(0)
    expect(likeName('Anna Holm', 'Anne Holm')).toBeLessThan(1)
  })

  it('I32 is not sure where two would fit', () => {
    const report = { attendees: [{ name: 'Bodil', marks: [], email: '', spans: [{ from: 0, to: 3600 }] }], span: { from: 0, to: 3600 } }
    const { people } = proposeAttendance([person('Bodil Kær'), person('Bodil Dam')], report.attendees, { span: report.span, items: [] })
    expect(people.filter(one => one.attendee === 0).map(one => one.sure)).toEqual([false])
  })
})
