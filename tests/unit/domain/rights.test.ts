import { describe, expect, it } from 'vitest'
import { can, mayOpenClosed, RIGHTS } from '../../../shared/domain/can.ts'
import { PHASES, transition, TRANSITIONS } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { parseRoot, rightToWrite } from '../../../shared/document/section.ts'
import { parseRoom, roomName } from '../../../shared/protocol/sync.ts'

const rightsOf = (phase: (typeof PHASES)[number]) =>
  Object.fromEntries(ROLES.map(role => [role, RIGHTS.filter(right => right !== 'read' && can(role, phase, right)).join(' ')]))

describe('the table of rights', () => {
  it('G3 says what the design says, phase by phase', () => {
    expect(Object.fromEntries(PHASES.map(phase => [phase, rightsOf(phase)]))).toEqual({
      draft: { secretariat: 'agenda attendance minutes', chair: 'agenda', participant: '', observer: '' },
      convened: { secretariat: 'agenda attendance', chair: 'agenda', participant: 'remark', observer: '' },
      inSession: { secretariat: 'agenda attendance minutes', chair: 'agenda attendance minutes', participant: 'minutes', observer: '' },
      inReview: { secretariat: 'attendance minutes', chair: 'minutes', participant: 'remark propose object', observer: '' },
      approved: { secretariat: '', chair: '', participant: '', observer: '' },
      published: { secretariat: '', chair: '', participant: '', observer: '' },
    })
  })

  it('G3 hides a draft from participants and observers, and nothing else from anybody', () => {
    const hidden = PHASES.flatMap(phase => ROLES.filter(role => !can(role, phase, 'read')).map(role => `${phase} ${role}`))
    expect(hidden).toEqual(['draft participant', 'draft observer'])
  })

  it('G3 lets nobody write what has been approved or published', () => {
    for (const role of ROLES) for (const phase of ['approved', 'published'] as const) expect(RIGHTS.filter(right => can(role, phase, right))).toEqual(['read'])
  })

  it('G3 keeps closed items from observers', () => {
    expect(ROLES.filter(mayOpenClosed)).toEqual(['secretariat', 'chair', 'participant'])
  })
})

describe('the phases', () => {
  it('C1 ask for a reason exactly where a meeting goes backwards', () => {
    for (const from of PHASES) for (const step of TRANSITIONS[from]) expect([from, step.to, step.reason]).toEqual([from, step.to, PHASES.indexOf(step.to) < PHASES.indexOf(from)])
  })

  it('A3 lead to approval only through the chair, to publication only through the secretariat', () => {
    for (const from of PHASES) {
      expect(transition(from, 'approved')?.by ?? []).toEqual(from === 'inReview' ? ['chair'] : [])
      expect(transition(from, 'published')?.by ?? []).toEqual(from === 'approved' ? ['secretariat'] : [])
    }
  })

  it('C1 leave observers and participants no step', () => {
    for (const from of PHASES) for (const step of TRANSITIONS[from]) expect(step.by).not.toContain('observer')
  })
})

describe('names', () => {
  it('G1 knows the roots of the document model and no others', () => {
    const known = ['header', 'people', 'agenda', 'document/intro', 'document/closing', 'a1/title', 'a1/minutes']
    const unknown = ['', 'Header', 'a1', 'a1/', '/title', 'a1/title/x', 'a1/notes', 'document/title', 'document/minutes', '-a/title', 'Å/title', '__proto__/x', `${'a'.repeat(65)}/title`]
    expect(known.filter(name => parseRoot(name) === undefined)).toEqual([])
    expect(unknown.filter(name => parseRoot(name) !== undefined)).toEqual([])
  })

  it('G1 asks for the right of the table per section', () => {
    expect((['title', 'caseStatement', 'recommendation', 'minutes', 'intro', 'closing'] as const).map(rightToWrite)).toEqual(['agenda', 'agenda', 'agenda', 'minutes', 'agenda', 'minutes'])
  })

  it('R8 reads a room from its name and back, and refuses what is none', () => {
    for (const name of ['m1', 'm1.closed']) expect(roomName(parseRoom(name)!)).toBe(name)
    expect(['', '.closed', 'M1', 'm1.open', '../m1', 'm1.closed.closed', 'm1/x'].filter(name => parseRoom(name) !== undefined)).toEqual([])
  })
})
