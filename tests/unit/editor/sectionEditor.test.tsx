// @vitest-environment jsdom
import { act, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { SectionEditor } from '../../../client/editor/SectionEditor.tsx'
import { SectionView } from '../../../client/editor/SectionView.tsx'
import { createSectionUndo } from '../../../client/editor/sectionUndo.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'

const NAME = 'item/minutes'
let root: Root | undefined
const show = (node: React.ReactNode): void => {
  if (!root) {
    const element = document.createElement('div')
    document.body.append(element)
    root = createRoot(element)
  }
  act(() => root?.render(<StrictMode>{node}</StrictMode>))
}

const meeting = (): { doc: Y.Doc; text: Y.Text } => {
  const doc = createSectionDoc()
  const text = doc.getText(NAME)
  writeLines(text, [plainLine('Første'), plainLine('a', 'bullet'), plainLine('b', 'bullet', 1), plainLine('et', 'number'), plainLine('Emne', 'heading'), plainLine('vedtaget', 'decision'), { ...plainLine('gør det', 'action'), responsible: 'Carla Winther', due: '2026-12-01' }])
  return { doc, text }
}

beforeAll(() => {
  standInLayout()
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
})
afterEach(() => {
  act(() => root?.unmount())
  root = undefined
  document.body.replaceChildren()
})

describe('SectionEditor', () => {
  it('T34 is one labelled text field, twice mounted by React or not, and lets go of everything when it goes', () => {
    const { doc, text } = meeting()
    const awareness = new Awareness(doc)
    const undo = createSectionUndo(doc)
    const editor = (label: string) => <SectionEditor text={text} section={NAME} label={label} placeholder="Skriv" awareness={awareness} undo={undo} people={['Carla Winther']} {...{ autoFocus: true }} />
    show(editor('Referat'))
    const boxes = document.querySelectorAll<HTMLElement>('[role="textbox"]')
    expect(boxes).toHaveLength(1)
    const box = boxes[0]!
    expect([box.getAttribute('aria-label'), box.getAttribute('aria-multiline'), box.getAttribute('spellcheck'), box.getAttribute('lang'), box.getAttribute('contenteditable')]).toEqual(['Referat', 'true', 'true', 'da', 'true'])
    expect(document.activeElement).toBe(box)
    expect(document.querySelector('[role="toolbar"]')?.getAttribute('aria-label')).toBe('Formatering')
    expect(document.querySelector('datalist option')?.getAttribute('value')).toBe('Carla Winther')
    show(editor('Ny ledetekst'))
    expect(document.querySelector('[role="textbox"]')?.getAttribute('aria-label')).toBe('Ny ledetekst')
    act(() => text.insert(0, 'X', {}))
    expect(box.querySelector('p')?.textContent).toBe('XFørste')
    show(undefined)
    expect(text._dEH.l).toHaveLength(0)
    act(() => text.insert(0, 'Y', {}))
  })

  it('T35 an action shows and takes who, when and done', () => {
    const { doc, text } = meeting()
    const undo = createSectionUndo(doc)
    show(<SectionEditor text={text} section={NAME} label="Referat" placeholder="Skriv" awareness={new Awareness(doc)} undo={undo} />)
    const [done, who, due] = [...document.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement, HTMLInputElement]
    expect([done.checked, who.value, due.value]).toEqual([false, 'Carla Winther', '2026-12-01'])
    expect([done, who, due].map(input => input.getAttribute('aria-label'))).toEqual(['Udført', 'Ansvarlig', 'Frist'])
    act(() => {
      done.click()
      who.value = ' Dorte Lund '
      who.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const last = (text.toDelta() as { insert: Y.Map<unknown> }[]).at(-1)!.insert
    expect(last.toJSON()).toEqual({ kind: 'action', responsible: 'Dorte Lund', due: '2026-12-01', done: true })
    act(() => {
      last.set('due', '2027-01-02')
    })
    expect(due.value).toBe('2027-01-02')
    act(() => {
      undo.undo()
    })
    expect(who.value).toBe('Carla Winther')
  })

  it('T34 shows its placeholder only while nothing is written', () => {
    const doc = createSectionDoc()
    const text = doc.getText(NAME)
    show(<SectionEditor text={text} section={NAME} label="Titel" placeholder="Skriv en titel" singleLine awareness={new Awareness(doc)} undo={createSectionUndo(doc)} />)
    const box = document.querySelector('[role="textbox"]')!
    expect([box.getAttribute('data-placeholder'), box.getAttribute('aria-multiline')]).toEqual(['Skriv en titel', 'false'])
    act(() => text.insert(0, 'a', {}))
    expect(box.hasAttribute('data-placeholder')).toBe(false)
  })
})

/** Presses a key in the field that has the focus. */
const press = (key: string, modifiers: KeyboardEventInit = {}): void => {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }))
  })
}
/** Selects characters of the first line, as a mouse does. */
const selectIn = (box: Element, from: number, to: number): void => {
  const text = box.querySelector('p')!.firstChild!
  act(() => {
    document.getSelection()!.setBaseAndExtent(text, from, text, to)
    document.dispatchEvent(new Event('selectionchange'))
  })
}

describe('an editor that goes away', () => {
  it('T41 tells whose hands were on it, and nobody else', async () => {
    const { doc, text } = meeting()
    const awareness = new Awareness(doc)
    const undo = createSectionUndo(doc)
    let torn = 0
    const editor = (key: string) => <SectionEditor key={key} text={text} section={NAME} label="Referat" placeholder="Skriv" awareness={awareness} undo={undo} onTornAway={() => torn++} />
    show(editor('one'))
    await act(async () => show(undefined))
    expect(torn).toBe(0)
    show(editor('two'))
    act(() => document.querySelector<HTMLElement>('[role="textbox"]')!.focus())
    show(editor('two'))
    await act(async () => show(undefined))
    expect(torn).toBe(1)
  })

  it('K9 leaves caret and focus to the one that takes its place on another document', () => {
    const { doc, text } = meeting()
    const undo = createSectionUndo(doc)
    const fresh = createSectionDoc()
    Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc))
    const editor = (on: Y.Doc, withUndo: typeof undo) => <SectionEditor text={on.getText(NAME)} section={NAME} label="Referat" placeholder="Skriv" awareness={new Awareness(on)} undo={withUndo} {...{ autoFocus: true }} />
    show(editor(doc, undo))
    const box = document.querySelector('[role="textbox"]')!
    selectIn(box, 2, 4)
    show(editor(fresh, createSectionUndo(fresh, undo)))
    const next = document.querySelector('[role="textbox"]')!
    expect(next).not.toBe(box)
    expect(document.activeElement).toBe(next)
    expect(document.getSelection()!.toString()).toBe('rs')
    expect(text.toJSON()).toBe(fresh.getText(NAME).toJSON())
  })
})

describe('links and actions by keyboard', () => {
  it('T43 Ctrl+K asks for an address, the selection stays in sight, and the characters become its link', () => {
    const { doc, text } = meeting()
    show(<SectionEditor text={text} section={NAME} label="Referat" placeholder="Skriv" awareness={new Awareness(doc)} undo={createSectionUndo(doc)} {...{ autoFocus: true }} />)
    const box = document.querySelector('[role="textbox"]')!
    selectIn(box, 0, 3)
    press('k', { ctrlKey: true })
    const field = document.querySelector<HTMLInputElement>('input[type="url"]')!
    expect(document.activeElement).toBe(field)
    expect(box.querySelector('.held, [class*="held"]')?.textContent).toBe('Før')
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, 'www.eksempel.test')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    act(() => field.form!.requestSubmit())
    expect(text.toDelta().slice(0, 2)).toEqual([{ insert: 'Før', attributes: { link: 'https://www.eksempel.test' } }, { insert: 'ste' }])
    expect(box.querySelector('[class*="held"]')).toBeNull()
    expect(document.activeElement).toBe(box)
  })

  it('T44 Ctrl+Enter goes to who is responsible and back, Ctrl+Shift+Enter ticks off', () => {
    const doc = createSectionDoc()
    const text = doc.getText(NAME)
    writeLines(text, [plainLine('gør det', 'action')])
    show(<SectionEditor text={text} section={NAME} label="Referat" placeholder="Skriv" awareness={new Awareness(doc)} undo={createSectionUndo(doc)} {...{ autoFocus: true }} />)
    press('Enter', { ctrlKey: true })
    const field = document.activeElement as HTMLInputElement
    expect(field.getAttribute('aria-label')).toBe('Ansvarlig')
    field.value = 'Carla Winther'
    press('Enter')
    act(() => {
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(document.activeElement?.getAttribute('role')).toBe('textbox')
    press('Enter', { ctrlKey: true, shiftKey: true })
    const last = (text.toDelta() as { insert: Y.Map<unknown> }[]).at(-1)!.insert
    expect(last.toJSON()).toEqual({ kind: 'action', responsible: 'Carla Winther', done: true })
  })
})

describe('SectionView', () => {
  it('T36 reads as printed and follows the text', () => {
    const { text } = meeting()
    show(<SectionView text={text} />)
    const main = document.body.firstElementChild!
    expect([...main.querySelectorAll('p,li,h4')].map(element => `${element.tagName}:${element.firstChild?.textContent}`)).toEqual(['P:Første', 'LI:a', 'LI:b', 'LI:et', 'H4:Emne', 'P:Beslutning: ', 'P:Opfølgning: '])
    expect(main.querySelector('ul ul li')?.textContent).toBe('b')
    expect(main.querySelector('ol li')?.textContent).toBe('et')
    act(() => text.insert(0, 'X', {}))
    expect(main.querySelector('p')?.textContent).toBe('XFørste')
    show(<SectionView text={text} singleLine />)
    expect(main.textContent).toBe('XFørste a b et Emne vedtaget gør det')
  })
})
