import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const read = (...rows: readonly string[]): ImportResult => importText(rows.join('\n'))
const itemsOf = ({ content }: ImportResult) => content.items.map(item => [item.number, item.title, item.caseStatement.map(lineText).join(' / '), item.minutes.map(lineText).join(' / ')])
const droppedOf = ({ source }: ImportResult) => source.filter(line => line.fate === 'furniture' && line.why !== 'label').map(line => line.text).filter(text => text !== '')
const HEAD = ['Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '']

const PEOPLE: readonly (readonly [string, readonly string[]])[] = [
  ['Mette, Jonas, Karen og Ali', ['Mette', 'Jonas', 'Karen', 'Ali']],
  ['Forældre: Sanne Kjær (formand), Heidi Lund', ['Sanne Kjær', 'Heidi Lund']],
  ['Hanne Holm, Region Vest\nPeter Dyb, Aalbæk Kommune', ['Hanne Holm', 'Peter Dyb']],
  ['Karla Dyb, fmd.\nBo Rev, kass.', ['Karla Dyb', 'Bo Rev']],
  ['sognepræst Karla Dyb, organist Bo Rev', ['Karla Dyb', 'Bo Rev']],
]

describe('forms of documents', () => {
  it('I141 labels in the margin of a text are labels, a name beside one is none', () => {
    const items = itemsOf(read('Referat af møde i Haveudvalget', 'Dato       3. maj 2023', 'Referat    Karla Dyb', '', '1. Hegn', '', 'Baggrund      Der er to bud på et nyt hegn ved', '              den store vej.', 'Beslutning    Godkendt.', '', '2. Bede', '', 'Beslutning    De luges.'))
    expect(items).toEqual([['1', 'Hegn', 'Der er to bud på et nyt hegn ved den store vej.', 'Godkendt.'], ['2', 'Bede', '', 'De luges.']])
  })

  it.each(['2. behandling af budgettet', '10 års jubilæum', '24/7-beredskab ved pumpen', '3-årig aftale om bede'])('I142 an item whose title begins with a number: %s', title => {
    expect(itemsOf(read(...HEAD, '1. Hegn', '', 'Males.', '', `2. ${title}`, '', 'Godkendt.', '', '3. Bede', '', 'Luges.')).map(item => item[1])).toEqual(['Hegn', title, 'Bede'])
  })

  it.each([
    ['Referat af møde i Haveforeningen Engen den 9. maj\n2004', 'Referat af møde i Haveforeningen Engen den 9. maj 2004'],
    ['Opsamling på havedialog den\n6. juni 2024', 'Opsamling på havedialog den 6. juni 2024'],
    ['Protokoll der Sitzung des Gartenausschusses am\n6. Juni 2024', 'Protokoll der Sitzung des Gartenausschusses am 6. Juni 2024'],
  ])('I142 a title that was wrapped within or before its date: %j', (title, whole) => {
    const { content } = importText(`${title}\n\n1. Hegn\n\nDet males.\n\n2. Bede\n\nDe luges.`)
    expect([content.title, content.date.slice(0, 4)]).toEqual([whole, whole.slice(-4)])
  })

  it('I144 a trail with slashes, lines drawn across the page and numbers between dashes are furniture', () => {
    const result = read('Forside / Politik / Referater', 'Haveudvalget - onsdag den 3. maj 2023', '=====================', 'Sted: Skuret', '', '1. Hegn', '-------', 'Hegnet blev ikke malet.', '', '- 1 -', '', '2. Bede', '-------', 'Der luges og vandes.', '', '- 2 -')
    expect(droppedOf(result)).toEqual(['Forside / Politik / Referater', '=====================', '-------', '- 1 -', '-------', '- 2 -'])
    expect([result.content.body, result.content.title, result.content.date]).toEqual(['Haveudvalget', 'Haveudvalget - onsdag den 3. maj 2023', '2023-05-03'])
    expect(itemsOf(result).map(item => item[3])).toEqual(['Hegnet blev ikke malet.', 'Der luges og vandes.'])
  })

  it('I145 times with a full stop and a dash are no date', () => {
    const { content } = read('Referat af møde i Haveudvalget', '', 'Mødedato: 3. maj 2023', 'Kl: 10.15-11.50', '', '1. Hegn', '', 'Males.', '', '2. Bede', '', 'Luges.')
    expect([content.date, content.start, content.end]).toEqual(['2023-05-03', '10:15', '11:50'])
  })

  it('I146 in an opsamling what was talked about at the tables is what came out of it', () => {
    expect(itemsOf(read('Opsamling på havedialog den 6. juni 2024', '', 'Tema 1: Hegn', '', 'Bo Rev fortalte om hegn.', '', 'Oplægget blev drøftet ved bordene. I plenum fremkom bl.a. følgende:', '- Rødt er kønt'))[0]).toEqual(['1', 'Hegn', 'Bo Rev fortalte om hegn.', 'Oplægget blev drøftet ved bordene. I plenum fremkom bl.a. følgende: / Rødt er kønt'])
  })

  it('I147 several labels on one row have each their value', () => {
    const { content } = read('Referat af møde i Haveudvalget', '', 'Dato: 3. maj 2023     Tid: kl. 10.00-12.15     Sted: Skuret, Engvej 4', '', '1. Hegn', '', 'Males.', '', '2. Bede', '', 'Luges.')
    expect([content.date, content.start, content.end, content.place]).toEqual(['2023-05-03', '10:00', '12:15', 'Skuret, Engvej 4'])
  })

  it.each([
    ['Haveudvalget - referat', 'Haveudvalget'],
    ['Minutes of the Annual General Meeting of the Orchard Trust', 'Orchard Trust'],
  ])('I148 who met stands before the kind of document, or behind the kind of meeting: %s', (title, body) => {
    expect(read(title, '', '1. Hegn', '', 'Males.', '', '2. Bede', '', 'Luges.').content.body).toBe(body)
  })

  it('I148 a title that ends in a place names it', () => {
    expect(read('Referat af generalforsamling i Haveforeningen Engen', 'afholdt onsdag den 3. maj 2023 kl. 19.00 i beboerlokalet', '', '1. Hegn', '', 'Det blev malet.', '', '2. Bede', '', 'Luges.').content.place).toBe('beboerlokalet')
  })

  it('I149 paragraphs with numbers of their own, and attachments, are each a line', () => {
    const { content } = read(...HEAD, '1. Hegn', '', '1.1 Hegnet er rødt', '1.2 Det males hvidt', '', 'Bilag', 'Tegning af hegnet', 'Prøve på maling', '', 'Beslutning', 'Godkendt.', '', '2. Bede', '', 'De luges.')
    expect(content.items[0]?.caseStatement.map(lineText)).toEqual(['1.1 Hegnet er rødt', '1.2 Det males hvidt'])
    expect(content.items[0]?.attachments).toEqual(['Tegning af hegnet', 'Prøve på maling'])
  })

  it.each([['Vedtak om avtalen kommer til styret senere.', 'Referat fra møte i Hageutvalget'], ['Beschluss und Begründung folgen im Mai.', 'Protokoll der Sitzung des Gartenausschusses']])('I150 a sentence that begins with the word of a label is none: %s', (sentence, title) => {
    const result = read(title, '', '1. A', '', 'Saken ble drøftet og vedtatt. Der Antrag wird nicht beraten und ist vertagt.', '', sentence, '', '2. B', '', 'Ja.')
    expect(itemsOf(result)[0]?.slice(2).join(' ')).toContain(sentence)
    expect(itemsOf(result)[0]?.[2]).toBe('')
  })

  it('I151 numbers behind the year count, and a list of contents with them is none of the items', () => {
    const rows = ['Minutes of the Orchard Committee', '', 'Agenda', '23/41 Fence', '23/42 Beds', '23/43 Any other business', '', '23/41 Fence', '', 'It was painted.', '', '23/42 Beds', '', 'They were weeded.', '', '23/43 Any other business', '', 'None.']
    expect(itemsOf(read(...rows)).map(item => item[0])).toEqual(['23/41', '23/42', '23/43'])
  })

  it('I152 items without numbers are found in a text that has lost its blank rows', () => {
    const rows = ['Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', 'Sted: Skuret', 'Hegn', 'Beslutning', 'Det males, og der købes maling.', 'Bede', 'Beslutning', 'De luges.', 'Eventuelt', 'Beslutning', 'Intet.']
    expect(itemsOf(read(...rows)).map(item => item[1])).toEqual(['Hegn', 'Bede', 'Eventuelt'])
  })

  it('I153 the head of a second meeting at the edge of a page is no running head', () => {
    const meeting = (day: string, time: string): string[] => ['Referat af møde i Haveudvalget', `Dato: ${day}`, `Tid: ${time}`, 'Sted: Skuret', '', '1. Hegn', '', 'Det males.', '', '2. Bede', '', 'De luges.', '\f']
    const { meetings } = read(...meeting('3. maj 2023', '17.00-18.15'), ...meeting('7. juni 2023', '17.00-18.40'))
    expect(meetings?.map(one => one.date)).toEqual(['2023-05-03', '2023-06-07'])
  })

  it('I154 who stands in for whom, and people nobody names, are told apart', () => {
    const { content } = read('Protokoll från sammanträde i Trädgårdsnämnden', '', 'Datum: 3 maj 2023', 'Närvarande: Nils Ek (C) ersätter Maja Alm (C), Ulla By (S)', '', '1. Staket', '', 'Beslut', 'Det målas.', '', '2. Rabatter', '', 'Beslut', 'De rensas.')
    expect(content.people.map(({ name }) => name)).toEqual(['Nils Ek', 'Ulla By'])
    const english = read('Minutes of the Orchard Committee', '', 'Date: 3 May 2023', 'In attendance: Mrs P. Dunn (Clerk) and 3 members of the public', '', '1. Fence', '', 'Painted.', '', '2. Beds', '', 'Weeded.').content
    expect([english.people.map(({ name }) => name), english.intro.map(lineText).join()]).toEqual([['P. Dunn'], expect.stringContaining('3 members of the public')])
  })

  it('I155 the law by which an item is closed closes it, and stays', () => {
    const { content } = read('Møteprotokoll for Hageutvalget', '', 'Dato: 3. mai 2023', '', 'Sak 1/23 Gjerde', '', 'Vedtak', 'Det males.', '', 'Sak 2/23 Salg av tomt', 'Unntatt offentlighet etter offl. § 23', '', 'Vedtak', 'Den selges.')
    expect(content.items.map(item => [item.closed, item.caseStatement.map(lineText)])).toEqual([[false, []], [true, ['Unntatt offentlighet etter offl. § 23']]])
  })

  it('I156 items whose numbers stand only in the list of contents have them', () => {
    const result = read(...HEAD, 'Dagsorden:', '1. Nyt fra formanden', '2. Veje', '3. Eventuelt', '', 'Nyt fra formanden', 'Der har været møde.', '', 'Veje', 'Der hentes tilbud.', '', 'Eventuelt', 'Intet.')
    expect(itemsOf(result)).toEqual([['1', 'Nyt fra formanden', '', 'Der har været møde.'], ['2', 'Veje', '', 'Der hentes tilbud.'], ['3', 'Eventuelt', '', 'Intet.']])
  })

  it('I156 numbers with a nought behind are those of the items, the ones within of paragraphs', () => {
    const items = itemsOf(read('Minutes of the Orchard Committee', '', '1.0 Call to Order', '', 'It was called to order.', '', '2.0 Fence', '2.1 Colour', '', 'It is red.', '', '3.0 Adjournment', '', 'At 8.'))
    expect(items.map(item => item[0])).toEqual(['1.0', '2.0', '3.0'])
  })

  it.each(PEOPLE)('I157 who was there: %j', (people, names) => {
    const { content } = importText(`Referat af møde i Haveudvalget\n\nDato: 3. maj 2023\nDeltagere: ${people}\n\n1. Hegn\n\nDet males.\n\n2. Bede\n\nDe luges.`)
    expect(content.people.map(({ name }) => name)).toEqual(names)
  })

  it.each([['6:30 p.m. – 8:05 p.m.', '18:30', '20:05'], ['6.30 - 8.05 pm', '18:30', '20:05'], ['9 am to 1 pm', '09:00', '13:00']])('I158 times in the afternoon: %s', (time, start, end) => {
    const { content } = read('Minutes of the Orchard Committee', '', 'Date: 3 May 2023', `Time: ${time}`, '', '1. Fence', '', 'It was painted.', '', '2. Beds', '', 'They were weeded.')
    expect([content.start, content.end]).toEqual([start, end])
  })

  it('I158 a row with day, time and a room says where it was', () => {
    expect(read('Referat af møde i Haveudvalget', 'Onsdag den 3. maj 2023, kl. 17.00-19.30, personalerummet', '', '1. Hegn', '', 'Det males.', '', '2. Bede', '', 'De luges.').content.place).toBe('personalerummet')
  })

  it('I159 labels and values in turn, in one row of a table, are pairs; the leader among those present is there', () => {
    const { content } = read('Referat af møde i Haveudvalget', '', 'Dato      3. maj 2023     Tid         13.00-15.30', 'Sted      Engvej 3        Referent    Ina Bro', '', 'Til stede:', 'Formand: Otto Vang', 'Medlemmer: Lis Ege, Kim Dal', '', '1. Hegn', '', 'Det males.', '', '2. Bede', '', 'De luges.')
    expect([content.date, content.start, content.end, content.place, content.minuteTaker, content.chair]).toEqual(['2023-05-03', '13:00', '15:30', 'Engvej 3', 'Ina Bro', 'Otto Vang'])
    expect(content.people.map(({ name }) => name)).toEqual(['Otto Vang', 'Lis Ege', 'Kim Dal'])
  })

  it('I159 a list of contents with two numbers to an entry is one, and an item that is open says so in brackets', () => {
    const result = read('Referat af møde i Haveudvalget', '', 'Dagsorden', '14 24/311-2 Hegn ved søen', '15 24/402-1 Bede og stier', '', '14 (Offentlig) Hegn ved søen', '', 'Beslutning', 'Det males.', '', '15 (Lukket) Bede og stier', '', 'Beslutning', 'De luges.')
    expect(result.content.items.map(({ number, title, closed }) => [number, title, closed])).toEqual([['14', 'Hegn ved søen', false], ['15', 'Bede og stier', true]])
    expect(result.source.filter(line => line.fate === 'furniture' && line.why === 'contents')).toHaveLength(3)
  })

  it('I159 the number of a file beside that of an item stands behind the title, and what stands beside the page numbers may be the title of all', () => {
    const page = (number: number): string => `SAMMANTRÄDESPROTOKOLL                      Sida ${number} (2)`
    const { content } = read(page(1), '', 'Plats och tid     Stadshuset, sal 3, kl. 15.00-16.20', '', '§ 12  Dnr KN 2024/15', 'Bidrag till orkestern', '', 'Beslut', 'Nämnden beviljar och avslutar ärendet.', '', page(2), '', '§ 13  Dnr KN 2024/18', 'Öppettider', '', 'Beslut', 'Inga.')
    expect(content.title).toBe('SAMMANTRÄDESPROTOKOLL')
    expect(content.items.map(item => [item.number, item.title, item.caseStatement.map(lineText)])).toEqual([['12', 'Bidrag till orkestern', ['Dnr KN 2024/15']], ['13', 'Öppettider', ['Dnr KN 2024/18']]])
  })

  it('I159 letters that say whether an item is open stand before its number, in the list of contents too', () => {
    const list = ['Öffentlicher Teil', 'Ö 1 Eröffnung', 'Ö 2 Radweg am Hafen', 'Nichtöffentlicher Teil', 'N 1 Grundstück']
    const { content } = read('Niederschrift der 14. Sitzung', 'Gartenausschuss', '', 'Tagesordnung', ...list, '', 'Öffentlicher Teil', '', 'Ö 1 Eröffnung', 'Die Sitzung wird eröffnet.', '', 'Ö 2 Radweg am Hafen', 'Der Planung wird zugestimmt.', '', 'Nichtöffentlicher Teil', '', 'N 1 Grundstück', 'Vertagt.')
    expect([content.body, content.items.map(({ number, closed }) => [number, closed])]).toEqual(['Gartenausschuss', [['Ö 1', false], ['Ö 2', false], ['N 1', true]]])
  })
})
