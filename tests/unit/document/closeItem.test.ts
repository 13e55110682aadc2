import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addItem, closedItems, isBehindDoor } from '../../../shared/document/agenda.ts'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { closeItem, openItem } from '../../../shared/document/closeItem.ts'
import { onOldGround } from '../../../shared/document/gate/ground.ts'
import { unitText } from '../../../shared/document/passage.ts'
import { itemSection } from '../../../shared/document/section.ts'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { touched } from '../../../shared/document/touched.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'

const id = 'sag' as ItemId
const minutes = itemSection(id, 'minutes')

/** A meeting with one open item, and a second copy of its open document as somebody else has it. */
const meeting = () => {
  const open = createSectionDoc()
  const closed = createSectionDoc()
  addItem({ open, closed }, { id, kind: 'numbered', closed: false })
  open.getText(itemSection(id, 'title')).insert(0, 'Salg af kajen')
  open.getText(itemSection(id, 'caseStatement')).insert(0, 'Prisen er fortrolig')
  appendLine(open.getText(minutes), 'Køberen hedder Ragnhild.')
  open.getText(minutes).format(0, 7, { bold: true })
  const other = createSectionDoc()
  const catchUp = () => applyToSections(other, Y.encodeStateAsUpdate(open, Y.encodeStateVector(other)), 'server')
  catchUp()
  return { open, closed, other, catchUp }
}

/** What an edit of a document sends, and where it is too late. */
const lateIn = (server: Y.Doc, clocks: Uint8Array, doc: Y.Doc, edit: () => void): string[] => {
  let update = new Uint8Array()
  doc.once('update', (made: Uint8Array) => {
    update = Uint8Array.from(made)
  })
  doc.transact(edit)
  const late = onOldGround(server, touched(server, update), new Map([[id, Y.decodeStateVector(clocks)]]))
  if (late.length === 0) applyToSections(server, update, 'peer')
  return late
}

const closeIt = ({ open, closed }: Pick<ReturnType<typeof meeting>, 'open' | 'closed'>, title = 'Ejendomssag'): Uint8Array => {
  const ground = Y.encodeStateVector(open)
  open.transact(() => closed.transact(() => closeItem({ open, closed }, id, title)))
  return ground
}

describe('an item that becomes closed', () => {
  it('G22 has all its text in the closed document, as it was, and nothing of it in the open one', () => {
    const { open, closed } = meeting()
    closeIt({ open, closed })
    expect(unitText(closed.getText(minutes))).toBe('Køberen hedder Ragnhild.\n')
    expect(closed.getText(minutes).toDelta()).toMatchObject([{ insert: 'Køberen', attributes: { bold: true } }, {}, {}])
    expect(unitText(closed.getText(itemSection(id, 'title')))).toBe('Salg af kajen\n')
    expect(unitText(open.getText(itemSection(id, 'title')))).toBe('Ejendomssag\n')
    expect([unitText(open.getText(minutes)), isBehindDoor(open, id), [...closedItems(open)]]).toEqual(['\n', true, [id]])
    const bytes = Buffer.from(Y.encodeStateAsUpdate(open)).toString('utf8')
    for (const word of ['Ragnhild', 'Køberen', 'fortrolig', 'kajen']) expect(bytes).not.toContain(word)
  })

  it('G22 takes its text back when it is opened again: behind what the public could read', () => {
    const { open, closed } = meeting()
    closeIt({ open, closed })
    open.transact(() => appendLine(open.getText(minutes), 'Punktet blev behandlet for lukkede døre.'))
    open.transact(() => closed.transact(() => openItem({ open, closed }, id)))
    expect(unitText(open.getText(minutes))).toBe('Punktet blev behandlet for lukkede døre.\nKøberen hedder Ragnhild.\n')
    expect([unitText(open.getText(itemSection(id, 'title'))), unitText(open.getText(itemSection(id, 'caseStatement')))]).toEqual(['Salg af kajen\n', 'Prisen er fortrolig\n'])
    expect([isBehindDoor(open, id), unitText(closed.getText(minutes))]).toEqual([false, '\n'])
    closeIt({ open, closed }, '')
    expect(unitText(closed.getText(minutes))).toBe('Punktet blev behandlet for lukkede døre.\nKøberen hedder Ragnhild.\n')
    expect(Buffer.from(Y.encodeStateAsUpdate(open)).toString('utf8')).not.toContain('Ragnhild')
  })

  it('G23 takes nothing that was written on the old ground: at the beginning, within, at the end, or put back by undo', () => {
    const edits: ((text: Y.Text) => void)[] = [
      text => text.insert(0, 'Hemmeligt '), text => text.insert(5, 'hemmeligt'), text => text.insert(text.length, 'Hemmeligt'), text => text.insertEmbed(text.length, new Y.Map()),
      text => text.insert(text.length - 1, ' Hemmeligt'), text => text.applyDelta([{ retain: 3 }, { delete: 4 }, { insert: 'hemmelig' }]),
    ]
    for (const edit of edits) {
      const { open, closed, other } = meeting()
      const ground = closeIt({ open, closed })
      expect(lateIn(open, ground, other, () => edit(other.getText(minutes)))).toEqual([minutes])
      expect(unitText(open.getText(minutes))).toBe('\n')
    }
    const { open, closed, other, catchUp } = meeting()
    const undo = new Y.UndoManager(other.getText(minutes), { captureTimeout: 0 })
    other.getText(minutes).delete(0, 8)
    applyToSections(open, Y.encodeStateAsUpdate(other, Y.encodeStateVector(open)), 'peer')
    const ground = closeIt({ open, closed })
    catchUp()
    expect(lateIn(open, ground, other, () => undo.undo())).toEqual([minutes])
  })

  it('G23 takes what is written by who has seen it: in every place, also when all that stood there is gone again', () => {
    const { open, closed, other, catchUp } = meeting()
    const ground = closeIt({ open, closed })
    catchUp()
    const text = other.getText(minutes)
    const title = other.getText(itemSection(id, 'title'))
    const edits = [
      () => text.insert(0, 'Behandlet'), () => text.insert(text.length - 1, ' lukket.'), () => text.insertEmbed(text.length, new Y.Map()), () => text.insert(4, 'xx'),
      () => text.delete(0, text.length), () => text.insert(0, 'Igen'), () => title.insert(0, 'Ny '), () => title.insert(title.length - 1, '!'), () => text.format(0, 2, { bold: true }),
      () => other.getMap('header').set('place', 'Pakhuset'),
    ]
    for (const edit of edits) expect(lateIn(open, ground, other, edit)).toEqual([])
    expect([unitText(open.getText(minutes)), unitText(open.getText(itemSection(id, 'title')))]).toEqual([unitText(text), unitText(title)])
  })

  it('G23 leaves other items, and deletions of what is gone already, alone', () => {
    const { open, closed, other } = meeting()
    const elsewhere = itemSection('andet' as ItemId, 'minutes')
    const ground = closeIt({ open, closed })
    expect(lateIn(open, ground, other, () => other.getText(elsewhere).insert(0, 'Noget andet'))).toEqual([])
    expect(lateIn(open, ground, other, () => other.getText(minutes).delete(0, 5))).toEqual([])
  })
})
