import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addItem } from '../../../../shared/document/agenda.ts'
import { judge } from '../../../../shared/document/gate/judge.ts'
import { createSectionDoc } from '../../../../shared/document/sectionDoc.ts'
import { touched } from '../../../../shared/document/touched.ts'
import type { ItemId, UserId } from '../../../../shared/domain/ids.ts'

const laid = (): Y.Doc => {
  const doc = createSectionDoc()
  for (const closed of [false, true]) addItem({ open: doc }, { id: `item-${closed}` as ItemId, kind: 'numbered', closed })
  return doc
}

/** What the secretariat hears about an edit of its own, in a phase in which it may write everything. */
const verdict = (edit: (doc: Y.Doc) => void): string => {
  const doc = laid()
  const other = createSectionDoc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(other)
  edit(other)
  const found = judge(touched(doc, Y.encodeStateAsUpdate(other, before)), { user: 'sif' as UserId, role: 'secretariat', phase: 'inSession', closed: false, ownerOf: () => undefined })
  return found.type === 'allowed' ? 'allowed' : `${found.reason} ${found.roots.join()}`
}

describe('whether an item is closed', () => {
  it('G5 is said when it is made, and never otherwise afterwards: its text would fall out of the record', () => {
    const entry = (doc: Y.Doc, id: string): Y.Map<unknown> => doc.getMap('agenda').get(id) as Y.Map<unknown>
    expect(verdict(doc => entry(doc, 'item-true').set('closed', false))).toBe('right agenda')
    expect(verdict(doc => entry(doc, 'item-true').delete('closed'))).toBe('right agenda')
    expect(verdict(doc => entry(doc, 'item-false').set('closed', true))).toBe('right agenda')
    expect(verdict(doc => addItem({ open: doc }, { id: 'new' as ItemId, kind: 'numbered', closed: true }))).toBe('allowed')
    expect(verdict(doc => entry(doc, 'item-true').set('order', 'a5'))).toBe('allowed')
  })
})
