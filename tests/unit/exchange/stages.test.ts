import { describe, expect, it } from 'vitest'
import { joinTexts } from '../../../shared/exchange/blocks/join.ts'
import { endsSentence } from '../../../shared/exchange/blocks/sentence.ts'
import { clearFurniture } from '../../../shared/exchange/furniture/furniture.ts'
import { readPeople } from '../../../shared/exchange/head/people.ts'
import { bodyInTitle } from '../../../shared/exchange/head/title.ts'
import { readWhen } from '../../../shared/exchange/head/when.ts'
import { importText } from '../../../shared/exchange/importText.ts'
import { da } from '../../../shared/exchange/language/da.ts'
import { lexiconOf } from '../../../shared/exchange/language/lexicon.ts'
import { readPartStart } from '../../../shared/exchange/language/partLabel.ts'
import { takeClosedMarker } from '../../../shared/exchange/outline/closedMarker.ts'
import { readItemHead } from '../../../shared/exchange/outline/itemHead.ts'
import { textRows } from '../../../shared/exchange/rows/textRows.ts'
import { findNextMeeting } from '../../../shared/exchange/sections/ending.ts'

const lexicon = lexiconOf(da)

describe('I2 furniture', () => {
  it('goes, and what recurs in the text stays', () => {
    const page = (number: number) => `Skolerådet, 4. maj 2022\n\n${number}. Punkt ${'abc'[number]}\nBeslutning\nGodkendt.\nMere tekst her.\nOg mere.\n\nSide ${number} af 2\n\f`
    const { rows, furniture, heads } = clearFurniture(textRows(page(1) + page(2)).rows, { isLabel: text => text === 'Beslutning' })
    expect(rows.map(row => row.text)).toEqual(['1. Punkt b', 'Beslutning', 'Godkendt.', 'Mere tekst her.', 'Og mere.', '2. Punkt c', 'Beslutning', 'Godkendt.', 'Mere tekst her.', 'Og mere.'])
    expect([...furniture.values()].filter(why => why === 'pageNumber')).toHaveLength(2)
    expect(heads).toEqual(['Skolerådet, 4. maj 2022'])
  })

  it('leaves a number that is text', () => {
    const { rows } = clearFurniture(textRows('Antal deltagere\n42\ni alt').rows, { isLabel: () => false })
    expect(rows.map(row => row.text)).toEqual(['Antal deltagere', '42', 'i alt'])
  })
})

describe('I3 rows of one paragraph', () => {
  it.each([
    [['et for-', 'bud'], 'et forbud'], [['Social-', 'og Sundhedsudvalget'], 'Social- og Sundhedsudvalget'], [['Haddou-', 'Vest'], 'Haddou-Vest'],
    [['PLO-', 'aftale'], 'PLO-aftale'], [['2019-', '2023'], '2019-2023'], [['og/', 'eller'], 'og/eller'], [['to', 'ord'], 'to ord'],
  ])('%j become %j', (texts, joined) => {
    expect(joinTexts(texts)).toBe(joined)
  })

  it('keeps the hyphen of a word that stands elsewhere with it', () => {
    expect(joinTexts(['e-', 'post'], word => word === 'e-post')).toBe('e-post')
  })

  it.each([['Slut.', true], ['den 18.', false], ['bl.a.', false], ['”Slut.”', true], ['følgende:', false], ['midt i', false]])('%j ends a sentence: %s', (text, ends) => {
    expect(endsSentence(text)).toBe(ends)
  })

  it('goes on over a page, and past a false ordinal', () => {
    const text = ['Referat', '', 'Sted: Salen', '', '1. Skoven', '', 'Der var enighed om at plante flere træer langs stien, når jorden er klar den', '18. november, og at spørge', '\fskovfogeden først.', '', '2. Eventuelt', '', 'Intet.'].join('\n')
    expect(importText(text).content.items[0]?.minutes.map(line => line.runs[0]?.text)).toEqual(['Der var enighed om at plante flere træer langs stien, når jorden er klar den 18. november, og at spørge skovfogeden først.'])
  })
})

describe('I5 headings', () => {
  it.each([
    ['1. Valg', '1', 'Valg'], ['Pkt. 42 Valg', '42', 'Valg'], ['Punkt 3: Valg', '3', 'Valg'], ['Ad 5. Valg', '5', 'Valg'], ['7) Valg', '7', 'Valg'], ['8: Valg', '8', 'Valg'], ['Tema 2: Valg', '2', 'Valg'], ['Sag nr. 4 - Valg', '4', 'Valg'],
  ])('%j is item %s', (text, number, title) => {
    expect(readItemHead(text, lexicon)).toMatchObject({ number, title })
  })

  it.each(['punkt 3 blev udsat', 'Punkt 3 blev udsat', '18. december', '3,5 mio. kr.', '2021 blev et godt år', 'Valg'])('%j is none', text => {
    expect(readItemHead(text, lexicon)).toBeUndefined()
  })

  it.each([['LUKKET PUNKT - Salg', 'Salg'], ['Salg (lukket punkt)', 'Salg'], ['Lukket sag: Salg', 'Salg'], ['LUKKET PUNKT Salg af grund', 'Salg af grund'], ['Lukket punkt', '']])('%j is closed', (text, title) => {
    expect(takeClosedMarker(text, lexicon)).toEqual({ text: title, closed: true })
  })

  it.each(['Lukkede øjne', 'Salg af lukket butik'])('%j is open', text => {
    expect(takeClosedMarker(text, lexicon)).toEqual({ text, closed: false })
  })
})

describe('I6 parts', () => {
  it.each([
    ['Indstilling:', 'recommendation', ''], ['BESLUTNING', 'minutes', ''], ['Bilag: En plan', 'attachments', 'En plan'], ['Økonomi', 'caseStatement', ''],
    ['Beslutning i Byrådet den 12. november 2019', 'minutes', ''], ['Økonomiudvalget, 19-03-2024, pkt. 62', 'minutes', ''], ['Det indstilles, at planen vedtages.', 'recommendation', 'Det indstilles, at planen vedtages.'],
  ])('%j opens %s', (text, part, rest) => {
    expect(readPartStart(text, lexicon)).toMatchObject({ part, rest })
  })

  it.each(['Bilag med beregninger følger.', 'indstilling', 'Referat af mødet udsendes senere.', 'Økonomi er vigtigt'])('%j is text', text => {
    expect(readPartStart(text, lexicon)).toBeUndefined()
  })
})

describe('I7 the head', () => {
  it.each([
    ['Fredag den 8. januar 2021 kl. 9.00-11.00', '2021-01-08', '09:00', '11:00'], ['2021.11.09', '2021-11-09', '', ''], ['d.29.4.08', '2008-04-29', '', ''], ['6/1 2011', '2011-01-06', '', ''],
    ['15-maj-2002 kl. 19', '2002-05-15', '19:00', ''], ['17.00 - 19.42', '', '17:00', '19:42'], ['26-03-2024', '2024-03-26', '', ''], ['Kl. 15.00', '', '15:00', ''],
  ])('%j', (text, date, start, end) => {
    expect(readWhen(text, lexicon)).toMatchObject({ date, start, end, rest: '' })
  })

  it('reads people with offices, parties and deputies, one to a row or many', () => {
    const names = (values: string[]) => readPeople(values, 'present', lexicon).people
    expect(names(['Direktør Henny Skov, sekretariatsleder Poul Elm (referent)']).map(({ name, role }) => [name, role])).toEqual([['Henny Skov', 'Direktør'], ['Poul Elm', 'sekretariatsleder, referent']])
    expect(names(['• Gunvor Sten (A), formand', '• Asta Brink (F)']).map(({ name, organisation, role }) => [name, organisation, role])).toEqual([['Gunvor Sten', 'A', 'formand'], ['Asta Brink', 'F', '']])
    expect(names(['Sune Rab (stedfortræder for Per Høj, C), Vibe Krog og Åge Bæk']).map(({ name }) => name)).toEqual(['Sune Rab', 'Vibe Krog', 'Åge Bæk'])
    expect(names(['Ingen'])).toEqual([])
  })

  it.each([
    ['Referat af 2. rådsmøde i Akademisk Råd', 'Akademisk Råd'], ['Opsamling på Borgerdag om klima den 8. marts 2023', 'Borgerdag om klima'], ['Referat fra ordinært møde onsdag den 6. marts 2024', ''], ['Referat', ''],
  ])('%j names %j', (title, body) => {
    expect(bodyInTitle(title, lexicon)).toBe(body)
  })
})

describe('I7 the next meeting', () => {
  it.each([
    ['Næste møde i Skovudvalget er den 8. marts 2021.', 'den 8. marts 2021'], ['Næste møde: Onsdag den 3. april 2024 kl. 15.00', 'Onsdag den 3. april 2024 kl. 15.00'],
    ['Næste møde er 6/6 2008 kl. 19', '6/6 2008 kl. 19'], ['Trafikselskabet inviteres med til næste møde i kontaktrådet.', ''], ['Næste møde i Skovudvalget bliver godt.', ''],
  ])('%j says %j', (text, next) => {
    expect(findNextMeeting(text, lexicon)).toBe(next)
  })
})
