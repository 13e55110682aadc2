import { Editor, Extension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { TextSelection } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Subject } from './people.ts'

const field = (index: number): string => `item${index}`

/** The same text as paragraphs of a Y.XmlFragment for each section. */
export const stockDoc = (sections: number, lines: readonly string[]): Y.Doc => {
  const doc = new Y.Doc()
  for (let index = 0; index < sections; index++) {
    doc.getXmlFragment(field(index)).insert(0, lines.map(line => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(line)])
      return paragraph
    }))
  }
  return doc
}

/** The text of the paragraph that holds a character of a section, and where in it. */
const find = (fragment: Y.XmlFragment, at: number): { text: Y.XmlText; offset: number } => {
  let left = at
  for (const paragraph of fragment.toArray()) {
    const text = (paragraph as Y.XmlElement).get(0) as Y.XmlText
    if (left <= text.length) return { text, offset: left }
    left -= text.length + 1
  }
  throw new RangeError('past the end')
}

/** Mounts TipTap's own collaboration on all sections: starter kit, collaboration, carets. */
export const mountStock = (doc: Y.Doc, sections: number, stage: HTMLElement): Subject => {
  const awareness = new Awareness(doc)
  const editors = Array.from({ length: sections }, (_, index) => {
    const element = document.createElement('div')
    stage.append(element)
    const carets = Extension.create({ name: 'carets', addProseMirrorPlugins: () => [yCursorPlugin(awareness)] })
    return new Editor({ element, injectCSS: false, extensions: [StarterKit.configure({ undoRedo: false }), Collaboration.configure({ document: doc, field: field(index) }), carets] })
  })
  const editor = editors[0]!
  const fragment = (other: Y.Doc): Y.XmlFragment => other.getXmlFragment(field(0))
  return {
    doc, awareness,
    caret: at => {
      // each paragraph has one place more than ours, which has the same lines
      let position = 0
      let left = at
      editor.state.doc.forEach(({ content }, offset) => {
        if (position === 0 && left <= content.size) position = offset + 1 + left
        left -= content.size + 1
      })
      editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, position)))
    },
    key: character => {
      const { from, to } = editor.state.selection
      const insert = () => editor.state.tr.insertText(character, from, to)
      if (!editor.view.someProp('handleTextInput', handle => handle(editor.view, from, to, character, insert))) editor.view.dispatch(insert())
    },
    colleague: (other, at, character) => {
      const { text, offset } = find(fragment(other), at)
      text.insert(offset, character)
    },
    cursor: (other, at) => {
      const { text, offset } = find(fragment(other), at)
      const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, offset)) as unknown
      return { cursor: { anchor: place, head: place } }
    },
    length: () => editor.state.doc.textContent.length,
    focus: () => editor.view.focus(),
    close: () => {
      for (const one of editors) one.destroy()
      awareness.destroy()
      stage.replaceChildren()
    },
  }
}
