import type { LineKind } from '../document/line.ts'
import type { Words } from './words.ts'

interface EditorWords {
  phrases: string
  readonly toolbar: string
  readonly kinds: Readonly<Record<LineKind, string>>
  readonly bold: string
  readonly italic: string
  readonly underline: string
  readonly link: string
  readonly linkAddress: string
  readonly linkSet: string
  readonly linkRemove: string
  readonly linkBad: string
  readonly deeper: string
  readonly shallower: string
  readonly moveUp: string
  readonly moveDown: string
  readonly undo: string
  readonly redo: string
  readonly decision: string
  readonly responsible: string
  readonly due: string
  readonly done: string
  /** Someone whose name is not known. */
  readonly somebody: string
}

const da: EditorWords = {
  toolbar: 'Formatering',
  kinds: { text: 'Brødtekst', heading: 'Overskrift', bullet: 'Punktopstilling', number: 'Nummereret liste', decision: 'Beslutning', action: 'Opfølgning' },
  bold: 'Fed',
  italic: 'Kursiv',
  underline: 'Understreget',
  link: 'Link',
  linkAddress: 'Adresse (https://… eller mailto:…)',
  linkSet: 'Indsæt link',
  linkRemove: 'Fjern link',
  linkBad: 'Det er ikke en adresse. Skriv den som https://www.eksempel.dk eller navn@eksempel.dk.',
  deeper: 'Ryk ind',
  shallower: 'Ryk ud',
  moveUp: 'Flyt linjen op',
  moveDown: 'Flyt linjen ned',
  undo: 'Fortryd',
  redo: 'Gentag',
  phrases: 'Standardtekster',
  decision: 'Beslutning',
  responsible: 'Ansvarlig',
  due: 'Frist',
  done: 'Udført',
  somebody: 'Nogen',
}

const en: EditorWords = {
  toolbar: 'Formatting',
  kinds: { text: 'Body text', heading: 'Heading', bullet: 'Bulleted list', number: 'Numbered list', decision: 'Decision', action: 'Action' },
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  link: 'Link',
  linkAddress: 'Address (https://… or mailto:…)',
  linkSet: 'Set link',
  linkRemove: 'Remove link',
  linkBad: 'That is no address. Write it like https://www.example.org or name@example.org.',
  deeper: 'Indent',
  shallower: 'Outdent',
  moveUp: 'Move line up',
  moveDown: 'Move line down',
  undo: 'Undo',
  redo: 'Redo',
  phrases: 'Standard phrases',
  decision: 'Decision',
  responsible: 'Responsible',
  due: 'Due',
  done: 'Done',
  somebody: 'Somebody',
}

/** The words of the text editor. */
export const editorWords: Words<EditorWords> = { da, en }
export type { EditorWords }
