// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import { copyPaper } from '../../../client/editor/copyPaper.ts'
import { SectionEditor } from '../../../client/editor/SectionEditor.tsx'
import { createSectionUndo } from '../../../client/editor/sectionUndo.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'

let root: Root
beforeAll(() => {
  standInLayout()
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
})

/** A paper with a title and two sections on it, all of them editors. */
const show = (): void => {
  const doc = createSectionDoc()
  writeLines(doc.getText('a/title'), [plainLine('Cykler')])
  writeLines(doc.getText('a/minutes'), [plainLine('Drøftet'), plainLine('rød', 'bullet'), plainLine('mørk', 'bullet', 1), plainLine('Købt', 'decision')])
  writeLines(doc.getText('b/minutes'), [{ ...plainLine('Ring', 'action'), responsible: 'Carla Winther', due: '2026-12-01', done: true }])
  const awareness = new Awareness(doc)
  const undo = createSectionUndo(doc)
  const editor = (section: 'a/title' | 'a/minutes' | 'b/minutes') => (
    <SectionEditor text={doc.getText(section)} section={section} label={section} placeholder="" awareness={awareness} undo={undo} singleLine={section === 'a/title'} />
  )
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  act(() => root.render(
    <article data-paper="da" onCopy={copyPaper}>
      <h2 id="t" className="c"><span>1.</span>{editor('a/title')}</h2>
      <button type="button">Tilføj</button>
      {editor('a/minutes')}
      <textarea readOnly value="Rådhuset" />
      {editor('b/minutes')}
    </article>,
  ))
}
const selectAll = (): void => {
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true })))
}
/** What a copy puts on the clipboard; undefined where it is left to the browser or the editor. */
const copied = (): Record<string, string> | undefined => {
  const data: Record<string, string> = {}
  const event = new Event('copy', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'clipboardData', { value: { setData: (type: string, text: string) => void (data[type] = text) } })
  act(() => void document.querySelector('article')!.dispatchEvent(event))
  return event.defaultPrevented ? data : undefined
}

describe('a selection over several sections', () => {
  it('T47 select-all goes on from line and section to the paper, which is read and copied, not written', () => {
    show()
    act(() => document.querySelector<HTMLElement>('[aria-label="a/minutes"]')!.focus())
    selectAll()
    selectAll()
    expect(document.activeElement?.getAttribute('role')).toBe('textbox')
    expect(copied()).toBeUndefined()
    selectAll()
    expect(document.activeElement).toBe(document.body)
    const data = copied()!
    expect(data['text/html']).toBe(
      '<h2><span>1.</span> <span>Cykler</span></h2>'
      + '<p data-line="text">Drøftet</p><ul><li data-line="bullet">rød<ul><li data-line="bullet" data-indent="1">mørk</li></ul></li></ul><p data-line="decision">Købt</p>'
      + 'Rådhuset<p data-line="action" data-responsible="Carla Winther" data-due="2026-12-01" data-done="">Ring</p>',
    )
    expect(data['text/plain']).toBe('1. Cykler\nDrøftet\n- rød\n  - mørk\nKøbt\nRådhuset\nRing')
  })
})
