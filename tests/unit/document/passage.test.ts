import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { anchorOf, findPassage, passageText, stretchOf, unitText } from '../../../shared/document/passage.ts'
import { replacePassage } from '../../../shared/document/replacePassage.ts'

const textOf = (...lines: string[]): Y.Text => {
  const text = new Y.Doc().getText('a/minutes')
  for (const line of lines) appendLine(text, line)
  return text
}
const between = (whole: string, part: string) => ({ from: whole.indexOf(part), to: whole.indexOf(part) + part.length })

describe('a passage of a section', () => {
  it('A22 is followed through edits before, behind and within it, and says when it is gone', () => {
    const text = textOf('Mødet begyndte om onsdagen.', 'Alle var der.')
    const anchor = anchorOf(text, between(unitText(text), 'begyndte om onsdagen'))
    const again = JSON.parse(JSON.stringify(anchor)) as typeof anchor
    text.insert(0, 'Det første. ')
    text.insert(unitText(text).indexOf('begyndte'), 'altså ')
    text.insert(unitText(text).indexOf('onsdagen') + 8, ' kl. 9')
    expect(passageText(text, again)).toBe('begyndte om onsdagen')
    text.insert(unitText(text).indexOf('onsdagen'), 'tirsdagen og ')
    expect(passageText(text, again)).toBe('begyndte om tirsdagen og onsdagen')
    const { from, to } = stretchOf(text, again)!
    text.delete(from, to - from)
    expect(passageText(text, again)).toBe('')
    expect(passageText(textOf('Noget andet'), again)).toBeUndefined()
    expect(passageText(text, { start: { item: { client: 9, clock: 9 } }, end: {} })).toBeUndefined()
  })

  it('A22 is found from what was marked on the screen, whatever blanks and line breaks stand there', () => {
    const text = 'Den gule båd.\nDen gule  båd sejlede.\n'
    expect(text.slice(...Object.values(findPassage(text, 'gule båd', '')!) as [number, number])).toBe('gule båd')
    expect(findPassage(text, 'gule\n båd', 'Den gule båd. Den ')).toEqual({ from: 18, to: 27 })
    expect(findPassage(text, 'båd.Den', 'Den gule ')).toEqual({ from: 9, to: 17 })
    expect(findPassage(text, 'rød', '')).toBeUndefined()
    expect(findPassage(text, ' \n', '')).toBeUndefined()
  })

  it('A23 takes other words; what stays keeps its authors, its formatting and its lines', () => {
    const text = textOf('Vi mødes onsdag i salen.', 'Slut.')
    text.format(9, 6, { bold: true, link: 'https://a.example' })
    replacePassage(text, between(unitText(text), 'mødes onsdag i'), 'mødes torsdag i')
    expect(unitText(text)).toBe('Vi mødes torsdag i salen.\nSlut.\n')
    const formats = (text.toDelta() as { insert: unknown; attributes?: object }[]).slice(0, 3).map(({ insert, attributes }) => [insert, attributes])
    expect(formats).toEqual([['Vi mødes ', undefined], ['tor', { bold: true }], ['sdag', { bold: true, link: 'https://a.example' }]])
    replacePassage(text, between(unitText(text), 'i salen'), 'i salen\nog derefter')
    expect(unitText(text)).toBe('Vi mødes torsdag i salen\nog derefter.\nSlut.\n')
    replacePassage(text, between(unitText(text), '.\nSlut'), '')
    expect(unitText(text)).toBe('Vi mødes torsdag i salen\nog derefter.\n')
  })

  it('A23 never halves a pair of surrogates', () => {
    const text = textOf('a😀b')
    replacePassage(text, { from: 0, to: 4 }, 'a😁b')
    expect(unitText(text)).toBe('a😁b\n')
  })

  it('A24 gets lines behind all it says, also where the last one lacks its end', () => {
    expect(unitText(textOf('En', 'To'))).toBe('En\nTo\n')
    const bare = new Y.Doc().getText('a/minutes')
    bare.insert(0, 'uden ende')
    appendLine(bare, 'Mere\nog mere')
    expect(unitText(bare)).toBe('uden ende\nMere\nog mere\n')
    const foreign = new Y.Doc().getText('a/minutes')
    foreign.insert(0, '\n')
    appendLine(foreign, 'Først')
    expect(unitText(foreign)).toBe('Først\n')
  })
})
