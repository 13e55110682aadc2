import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../../../client/features/audit/sentenceOf.ts'
import { groupByBody } from '../../../client/features/meetings/groupByBody.ts'
import { stepWords } from '../../../client/features/phase/stepWords.ts'
import { ACTS } from '../../../shared/domain/act.ts'
import { PHASES, TRANSITIONS } from '../../../shared/domain/phase.ts'
import type { MeetingRow } from '../../../shared/protocol/http.ts'
import { auditWords } from '../../../shared/words/audit.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { phaseWords } from '../../../shared/words/phase.ts'
import { languageOf, SCREEN_LANGUAGES } from '../../../shared/words/words.ts'

const meeting = {
  members: [{ userId: 'u2', name: 'Ebbe Kvist', role: 'participant' as const }],
  attachments: [{ id: 'a1', itemId: 'i1', title: 'Budget', closed: false, order: 'a', removed: false, file: null }],
}
const say = (act: string, detail: Record<string, unknown> = {}, language: 'da' | 'en' = 'da') =>
  sentenceOf({ id: 1, at: 0, by: 'Runa Lund', act, detail }, { words: auditWords[language], domain: domainWords[language], meeting, moment: ms => `moment ${ms}` })

describe('U4 the trail in sentences', () => {
  it.each([
    ['created', { from: 'content' }, 'Runa Lund oprettede mødet fra en fil.'],
    ['created', { from: 'own' }, 'Runa Lund oprettede mødet fra en af forummets egne skabeloner.'],
    ['phase', { from: 'draft', to: 'convened' }, 'Runa Lund førte mødet fra »Kladde« til »Dagsorden udsendt«.'],
    ['approved', { hash: 'x' }, 'Runa Lund godkendte referatet.'],
    ['published', { replaces: null }, 'Runa Lund offentliggjorde referatet.'],
    ['published', { replaces: 'p1' }, 'Runa Lund offentliggjorde en rettelse af referatet.'],
    ['memberInvited', { userId: 'u2', role: 'chair' }, 'Runa Lund tog Ebbe Kvist med som mødeleder.'],
    ['memberRole', { userId: 'u2', from: 'chair', to: 'observer' }, 'Runa Lund ændrede rollen for Ebbe Kvist fra mødeleder til læser.'],
    ['memberRemoved', { userId: 'u9', name: 'Ida Holm' }, 'Runa Lund fjernede Ida Holm fra mødet.'],
    ['attachmentAdded', { attachmentId: 'a1' }, 'Runa Lund tilføjede bilaget »Budget«.'],
    ['attachmentChanged', { attachmentId: 'a1', removed: true }, 'Runa Lund fjernede bilaget »Budget«.'],
    ['attachmentChanged', { attachmentId: 'a1', removed: false }, 'Runa Lund lagde bilaget »Budget« tilbage.'],
    ['remarkAdded', { refused: true }, 'Runa Lund sendte afvist tekst som en bemærkning.'],
    ['remarkResolved', {}, 'Runa Lund afsluttede en bemærkning.'],
    ['remarkResolved', { outcome: 'withdrawn' }, 'Runa Lund trak noget tilbage, som var sagt til referatet.'],
    ['remarkAdded', { kind: 'objection' }, 'Runa Lund gjorde indsigelse.'],
    ['proposalAccepted', { userId: 'u2' }, 'Runa Lund accepterede et ændringsforslag fra Ebbe Kvist.'],
    ['deadlineSet', { until: 5 }, 'Runa Lund satte fristen for indsigelser til moment 5.'],
    ['recused', { userId: 'u2' }, 'Runa Lund erklærede Ebbe Kvist inhabil i et punkt.'],
    ['itemClosed', { itemId: 'i1' }, 'Runa Lund gjorde et punkt lukket.'],
    ['checksOverridden', { reason: 'x' }, 'Runa Lund lod referatet offentliggøre, selv om tjekket havde fundet noget.'],
  ])('U4 says %s %o', (act, detail, sentence) => {
    expect(say(act, detail)).toBe(sentence)
  })
  it.each(SCREEN_LANGUAGES)('U4 has a sentence of its own for every act that the server notes, in %s', language => {
    const said = ACTS.map(act => say(act, {}, language))
    expect(said.filter((sentence, index) => !sentence.startsWith('Runa Lund ') || sentence.includes('undefined') || said.indexOf(sentence) !== index)).toEqual([])
  })
  it('U4 names an act that it does not know, and never an id in place of a name', () => {
    expect(say('sealed')).toBe('Runa Lund: sealed')
    expect(say('memberRemoved', { userId: 'u9' })).not.toContain('u9')
  })
})

describe('U5 every step that the table of phases allows has words', () => {
  it.each(SCREEN_LANGUAGES)('U5 in %s', language => {
    for (const from of PHASES) {
      for (const step of TRANSITIONS[from]) {
        const { name, does } = stepWords(phaseWords[language], from, step)
        expect(name, `${from} to ${step.to}`).not.toBe('')
        // approval and publication say what they do in dialogs of their own
        if (step.through === 'advance') expect(does, `${from} to ${step.to}`).not.toBe('')
      }
      expect(phaseWords[language].turn[from]).not.toBe('')
    }
  })
})

describe('U6 the list of meetings', () => {
  const row = (id: string, body: string, start: string): MeetingRow =>
    ({ id, title: id, start, template: 'referat', phase: 'draft', role: 'secretariat', awaits: 'none', body: { id: body, name: body, slug: body }, publicPath: null })
  it('U6 stands by forum, newest first, without a date last, empty forums too', () => {
    const groups = groupByBody([{ id: 'å', name: 'å', slug: 'a', role: 'secretariat' }], [row('old', 'b', '2025-01-01T09:00'), row('none', 'b', ''), row('new', 'b', '2026-01-01T09:00')])
    expect(groups.map(group => [group.name, group.meetings.map(meeting => meeting.id)])).toEqual([['b', ['new', 'old', 'none']], ['å', []]])
  })
})

describe('U7 the language of the screen', () => {
  it('U7 is the cookie\'s, else Danish', () => {
    expect(languageOf('a=1; referat_lang=en; b=2')).toBe('en')
    expect(languageOf('referat_lang=xx')).toBe('da')
    expect(languageOf('not_referat_lang=en')).toBe('da')
    expect(languageOf('')).toBe('da')
  })
})
