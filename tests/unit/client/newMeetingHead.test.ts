import { describe, expect, it } from 'vitest'
import { faultsOf, headFromFile, requestOf } from '../../../client/features/newMeeting/head.ts'
import type { Head } from '../../../client/features/newMeeting/head.ts'
import { placeWords } from '../../../client/features/newMeeting/placeWords.ts'
import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import { newMeeting } from '../../../shared/protocol/http.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'

const empty: Head = { bodyId: 'b1', title: '', date: '', start: '', end: '', place: '' }
const full: Head = { bodyId: 'b1', title: ' Møde i rådet ', date: '2026-03-04', start: '09:00', end: '11:30', place: ' Sal 2 ' }
const content: ImportAnswer['content'] = {
  template: 'referat', title: 'Møde i rådet', body: 'bromølle råd', date: '2026-03-04', start: '', end: '', place: '', nextMeeting: '', language: 'da',
  chair: '', minuteTaker: '', people: [], intro: [], items: [], closing: [],
}

describe('U3 the form for a new meeting', () => {
  it('U3 asks for a title', () => {
    expect(faultsOf(empty)).toEqual({ title: 'nameMissing' })
  })
  it('U3 asks for a date where there is a time, and for an end behind the beginning', () => {
    expect(faultsOf({ ...full, date: '' })).toEqual({ date: 'dateMissing' })
    expect(faultsOf({ ...full, end: '08:30' })).toEqual({ end: 'endBefore' })
    expect(faultsOf(full)).toEqual({})
  })
  it.each([full, { ...full, start: '', end: '' }, { ...full, date: '', start: '', end: '' }, { ...full, start: '' }])('U3 sends what the API takes: %o', head => {
    expect(() => newMeeting.parse(requestOf(head, { type: 'template', template: 'referat' }))).not.toThrow()
  })
  it('U3 sends trimmed words and whole times', () => {
    expect(requestOf(full, { type: 'meeting', meetingId: 'm1' })).toMatchObject({ title: 'Møde i rådet', start: '2026-03-04T09:00', end: '2026-03-04T11:30', place: 'Sal 2' })
  })
  it('U3 takes over what a file says, keeps what it does not, and finds its forum by name', () => {
    const bodies = [{ id: 'b1', name: 'Havneudvalget' }, { id: 'b2', name: 'Bromølle Råd' }]
    expect(headFromFile({ ...empty, place: 'Sal 1' }, content, bodies).head).toEqual({ ...empty, bodyId: 'b2', title: 'Møde i rådet', date: '2026-03-04', place: 'Sal 1' })
    expect(headFromFile(empty, { ...content, body: 'Et andet råd' }, bodies).head.bodyId).toBe('b1')
  })
  it('U3 takes the forum\'s name for a title where the file\'s own says only what kind of paper it is', () => {
    expect(headFromFile(empty, { ...content, title: 'Referat' }, []).head.title).toBe('bromølle råd')
    expect(headFromFile(empty, { ...content, title: 'Referat', body: '' }, []).head.title).toBe('Referat')
  })
  it('U3 lets go of what an earlier file said when another is chosen, but not of what was written by hand', () => {
    const first = headFromFile({ ...empty, place: 'Sal 1' }, { ...content, start: '09:00', place: 'Teams' }, [])
    const edited = { ...first.head, title: 'Mit eget navn' }
    const second = headFromFile(edited, { ...content, title: '', body: '', date: '' }, [], first)
    expect(second.head).toEqual({ ...empty, title: 'Mit eget navn', place: 'Sal 1' })
  })
  it('U3 names the place of a line that the reader was unsure of', () => {
    const words = newMeetingWords.da
    expect(placeWords('items.2.minutes', words)).toBe('punkt 3')
    expect(placeWords('people.4', words)).toBe('deltagerne')
    expect(placeWords('somethingNew', words)).toBe('mødet')
  })
})
