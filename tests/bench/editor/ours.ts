import { TextSelection } from '@tiptap/pm/state'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createEditor } from '../../../client/editor/createEditor.ts'
import { createSectionUndo } from '../../../client/editor/sectionUndo.ts'
import type { SectionName } from '../../../shared/document/section.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { positionAt } from '../../../shared/document/text/units.ts'
import { editorWords } from '../../../shared/words/editor.ts'
import type { Subject } from './people.ts'

const section = (index: number): SectionName => `item${index}/minutes`

/** A document with so many sections of so many lines; every seventh line is a point or a number. */
export const oursDoc = (sections: number, lines: readonly string[]): Y.Doc => {
  const doc = createSectionDoc()
  for (let index = 0; index < sections; index++) {
    const text = doc.getText(section(index))
    doc.transact(() => lines.forEach((line, at) => {
      text.insert(text.length, line, {})
      text.insertEmbed(text.length, new Y.Map(at % 7 === 3 ? [['kind', 'bullet']] : at % 7 === 5 ? [['kind', 'number']] : []))
    }))
  }
  return doc
}

/** Mounts our editors on all sections of a document, as a page does that may write them. */
export const mountOurs = (doc: Y.Doc, sections: number, stage: HTMLElement): Subject => {
  const awareness = new Awareness(doc)
  const undo = createSectionUndo(doc)
  const editors = Array.from({ length: sections }, (_, index) => {
    const element = document.createElement('div')
    stage.append(element)
    const text = doc.getText(section(index))
    undo.add(text)
    return createEditor({
      element, text, section: section(index), awareness, undo, singleLine: false,
      words: editorWords.da, peopleList: 'people', labels: () => ({ label: 'Referat', placeholder: 'Skriv' }), toToolbar: () => false,
    })
  })
  const editor = editors[0]!
  const name = section(0)
  return {
    doc, awareness,
    caret: at => editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, positionAt(editor.state.doc, at)))),
    key: character => {
      const { from, to } = editor.state.selection
      const insert = () => editor.state.tr.insertText(character, from, to)
      if (!editor.view.someProp('handleTextInput', handle => handle(editor.view, from, to, character, insert))) editor.view.dispatch(insert())
    },
    colleague: (other, at, character) => other.getText(name).insert(at, character, {}),
    cursor: (other, at) => {
      const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(other.getText(name), at, -1)) as unknown
      return { cursor: { section: name, anchor: place, head: place } }
    },
    length: () => doc.getText(name).length,
    focus: () => editor.view.focus(),
    close: () => {
      for (const one of editors) one.destroy()
      undo.destroy()
      awareness.destroy()
      stage.replaceChildren()
    },
  }
}
