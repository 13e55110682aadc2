import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { MeetingContent } from '../../shared/document/content.ts'
import type { Sha256 } from '../../shared/domain/ids.ts'
import { findEmails } from '../../shared/checks/addresses.ts'
import { findCpr } from '../../shared/checks/cpr.ts'
import { findAll } from '../../shared/checks/findAll.ts'
import { findPhones } from '../../shared/checks/phones.ts'
import { type Finding, FINDING_TYPES } from '../../shared/checks/finding.ts'
import type { PublicText } from '../../shared/checks/publicTexts.ts'
import { inspectBytes } from '../../server/import/inspectBytes.ts'
import { inspectFile } from '../../server/import/inspectFile.ts'

const at = (text: string, links: string[] = []): PublicText[] => [{ place: { itemId: null, part: 'intro' }, text, links }]
const said = (found: readonly Finding[]): string[] => found.map(one => ('text' in one ? one.text : one.type))
const line = (text: string) => ({ kind: 'text' as const, indent: 0 as const, runs: [{ text }] })
const nothing = { files: new Map(), openRemarks: [] }
const item = (id: string, open: Partial<MeetingContent['items'][number]['open']>, secret?: Partial<MeetingContent['items'][number]['open']>) => {
  const blank = { title: '', caseStatement: [], recommendation: [], minutes: [], attachments: [] }
  return { id, number: '1', kind: 'numbered', closed: secret !== undefined, open: { ...blank, ...open }, ...(secret ? { secret: { ...blank, ...secret } } : {}) } as unknown as MeetingContent['items'][number]
}
const content = (change: Partial<MeetingContent>): MeetingContent => ({
  template: 'referat', body: 'Havneudvalget', header: { title: 'Møde', place: 'Pakhuset', start: '', end: '', nextMeeting: '', language: 'da' },
  people: [], intro: [], items: [], closing: [], ...change,
})
const person = (name: string, attendance: 'present' | 'apology' | 'absent') =>
  ({ id: name, name, organisation: '', role: '', attendance, arrival: '', departure: '', deputyFor: '' }) as unknown as MeetingContent['people'][number]

describe('the check before publication', () => {
  it('P24 finds what has the form of a CPR number and a real date, and says whether the check digit fits', () => {
    for (const [text, fits] of [['070761-4285', true], ['0707614285', true], ['070761 4285', true], ['070761-4286', false], ['671161-1234', false], ['290200–1234', false]] as const) {
      expect([text, findCpr(at(`Om ${text}, som er her.`)).map(found => found.type === 'cpr' && found.fits)]).toEqual([text, [fits]])
    }
    for (const text of ['320761-4285', '071361-4285', '0707614285123', '12070761-4285', '310461-1234', '07.07.61', '000161-1234']) expect([text, findCpr(at(text))]).toEqual([text, []])
  })

  it('P25 finds e-mail addresses and telephone numbers, also behind links, and takes no date, sum or case number for one', () => {
    expect(said(findEmails(at('Skriv til åse.holm@havn.example.dk eller A_b+c@x.dk.', ['mailto:ib%40x.dk?subject=a'])))).toEqual(['åse.holm@havn.example.dk', 'A_b+c@x.dk', 'ib@x.dk'])
    expect(said(findEmails(at('Aftale @ kl. 10, a@b, 5@ 3')))).toEqual([])
    const numbers = findPhones(at('Ring 22 33 44 55 eller +45 2233 4456, tlf.: 22334457, mobil nr. 2233 4458; 2233 4459.', ['tel:+4533112200']))
    expect(said(numbers).toSorted()).toEqual(['+45 2233 4456', '+4533112200', '22 33 44 55', '2233 4458', '2233 4459', '22334457'])
    for (const text of ['sag 20230145', '2021-01-08', '12.03.2021 kl. 10.30', '22.334.455 kr.', '2023/2024', 'kl. 10 20 30', 'EAN 5790000123456']) expect([text, said(findPhones(at(text)))]).toEqual([text, []])
  })

  it('P26 finds words of a closed item in the open, whatever case and blanks, and no accident of a few words', () => {
    const secret = item('l', { title: 'Personalesag' }, { title: 'Afskedigelse af havnefogeden', minutes: [line('Havnefogeden fratræder med løn til årets udgang.'), line('Lønnen er 1234')] })
    const where = (text: string) => said(findAll(content({ items: [secret, item('a', { minutes: [line(text)] })] }), nothing))
    expect(where('Nyt: HAVNEFOGEDEN  fratræder – med løn til ÅRETS udgang!')).toEqual(['havnefogeden fratræder med løn til årets udgang'])
    expect(where('Vi hørte, at lønnen er 1234 kr.')).toEqual(['lønnen er 1234'])
    expect(where('Punktet om afskedigelse af havnefogeden')).toEqual(['afskedigelse af havnefogeden'])
    expect(where('Havnefogeden fratræder ikke; lønnen er fin')).toEqual([])
    expect(said(findAll(content({ items: [item('l', { title: 'Salg af kajen' }, { title: 'Salg af kajen' })] }), nothing))).toEqual([])
    expect(findAll(content({ items: [item('l', { minutes: [line('Lønnen er 1234')] }, { minutes: [line('Lønnen er 1234')] })] }), nothing)).toMatchObject([{ type: 'closedText', place: { itemId: 'l', part: 'minutes' } }])
  })

  it('P27 finds what is not settled, not written, or said twice, and looks at nothing that is closed for numbers', () => {
    const found = findAll(content({
      people: [person('Ida  Vang', 'present'), person('ida vang', 'apology'), person('Bo Lund', 'present'), person('', 'present'), person('', 'absent')],
      items: [
        item('a', { recommendation: [line('At planen godkendes')] }),
        item('b', { recommendation: [line('At planen godkendes')], minutes: [line('Godkendt')] }),
        item('c', {}, { recommendation: [line('At der ansættes')], caseStatement: [line('Om 070761-4285 og x@y.dk')] }),
      ],
    }), { files: new Map(), openRemarks: [null, { itemId: null, part: 'closing' }] })
    expect(found).toEqual([
      { type: 'openRemark', place: null }, { type: 'openRemark', place: { itemId: null, part: 'closing' } },
      { type: 'emptyMinutes', place: { itemId: 'a', part: 'minutes' } }, { type: 'emptyMinutes', place: { itemId: 'c', part: 'minutes' } },
      { type: 'twice', place: { itemId: null, part: 'people' }, text: 'Ida  Vang' },
    ])
    expect(new Set(FINDING_TYPES).size).toBe(FINDING_TYPES.length)
  })

  it('P28 finds files without text, with something hidden, or that cannot be looked into; those of closed items are not published', () => {
    const file = (sha256: string) => ({ name: 'a.pdf', mediaType: 'application/pdf', size: 1, sha256: sha256 as Sha256 })
    const attachments = [
      { id: '1', title: 'Skannet', file: file('1') }, { id: '2', title: 'Kladde', file: file('2') }, { id: '3', title: 'Ukendt', file: file('3') }, { id: '4', title: 'Kun titel' }, { id: '5', title: 'God', file: file('5') },
    ] as unknown as MeetingContent['items'][number]['open']['attachments']
    const files = new Map([['1', { text: false, hidden: [] }], ['2', { text: true, hidden: ['changes', 'comments'] as const }], ['5', { text: true, hidden: [] }]])
    expect(findAll(content({ items: [item('a', { attachments }), item('l', {}, { attachments: [{ ...attachments[0]!, title: 'Lukket' }] })] }), { files, openRemarks: [] }).map(one => [one.type, 'text' in one && one.text, 'what' in one && one.what])).toEqual([
      ['noText', 'Skannet', false], ['hidden', 'Kladde', 'changes'], ['hidden', 'Kladde', 'comments'], ['unread', 'Ukendt', false],
    ])
  })
})

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const zip = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const word = (body: string, more: Record<string, string> = {}) => zip({ 'word/document.xml': `<w:document><w:body><w:p>${body}</w:p></w:body></w:document>`, ...more })

describe('what is looked for in a file', () => {
  it('P28 sees text, comments, tracked changes and what is hidden in Word, Excel and PowerPoint', async () => {
    const text = '<w:r><w:t>Plan</w:t></w:r>'
    expect(await inspectBytes(WORD, word(text))).toEqual({ text: true, hidden: [] })
    expect(await inspectBytes(WORD, word('<w:r><w:drawing/></w:r>'))).toEqual({ text: false, hidden: [] })
    expect(await inspectBytes(WORD, word(text, { 'word/comments.xml': '<w:comments><w:comment w:id="1"/></w:comments>' }))).toEqual({ text: true, hidden: ['comments'] })
    expect(await inspectBytes(WORD, word(text, { 'word/comments.xml': '<w:comments/>' }))).toEqual({ text: true, hidden: [] })
    expect(await inspectBytes(WORD, word(`${text}<w:del w:id="1"><w:r><w:delText>væk</w:delText></w:r></w:del>`))).toEqual({ text: true, hidden: ['changes'] })
    expect(await inspectBytes(WORD, word(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>`))).toEqual({ text: true, hidden: ['hiddenText'] })
    expect(await inspectBytes(WORD, word(`<w:r><w:rPr><w:vanish w:val="0"/><w:instrText/></w:rPr><w:t>synlig</w:t></w:r>`))).toEqual({ text: true, hidden: [] })
    expect(await inspectBytes(SHEET, zip({ 'xl/workbook.xml': '<workbook><sheets><sheet name="a" state="hidden"/></sheets></workbook>', 'xl/sharedStrings.xml': '<sst><si><t>Tal</t></si></sst>', 'xl/comments1.xml': '<comments><commentList><comment ref="A1"/></commentList></comments>' })))
      .toEqual({ text: true, hidden: ['comments', 'hiddenText'] })
    expect(await inspectBytes(SLIDES, zip({ 'ppt/slides/slide1.xml': '<p:sld show="0"><a:t>Hej</a:t></p:sld>' }))).toEqual({ text: true, hidden: ['hiddenText'] })
  })

  it('P28 knows pictures and blank files as without text, and says so where it cannot look', async () => {
    expect(await inspectBytes('image/png', new Uint8Array([1]))).toEqual({ text: false, hidden: [] })
    expect(await inspectBytes('text/plain', strToU8(' \n'))).toEqual({ text: false, hidden: [] })
    expect(await inspectBytes('application/zip', new Uint8Array([1]))).toBeUndefined()
    await expect(inspectBytes(WORD, new Uint8Array([80, 75, 3, 4]))).rejects.toThrow()
    expect(await inspectFile('application/octet-stream', new Uint8Array([1]))).toBeUndefined()
    expect(await inspectFile(WORD, new Uint8Array([80, 75, 3, 4]))).toBeUndefined()
    expect(await inspectFile(WORD, word('<w:r><w:t>Plan</w:t></w:r>'))).toEqual({ text: true, hidden: [] })
  })
})
