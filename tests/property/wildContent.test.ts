import * as fc from 'fast-check'
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../shared/document/agenda.ts'
import { itemSection } from '../../shared/document/section.ts'
import type { MeetingContent } from '../../shared/document/content.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import { addAttachment } from '../../server/commands/addAttachment.ts'
import { approvalPreview } from '../../server/commands/approvalPreview.ts'
import { importedContents, wild } from '../support/wild.ts'
import { schemaFaults } from '../support/schemaFaults.ts'
import { createWorld } from '../support/world/world.ts'

const value = fc.oneof(wild, fc.integer(), fc.boolean(), fc.constant(null), fc.constant('x'.repeat(199) + '\u{1F600}'))

describe('whatever stands in a document', () => {
  it('A6 it can be shown, hashed, approved and published, where it came in as a file', async () => {
    const world = await createWorld()
    await fc.assert(fc.asyncProperty(importedContents, wild, wild, async (content, title, file) => {
      const id = await world.meeting('draft', { title: `T${title}`, place: title, from: { type: 'content', content } })
      const items = await world.deps.rooms.read(id, view => readAgenda(view.open))
      for (const { id: itemId } of items) {
        await addAttachment(world.deps, world.users.chair, { meetingId: id, itemId, title: `a${title}`, closed: false, file: { name: `${file}b`, bytes: new Uint8Array([1]) } })
      }
      for (let step = 0; step < 5; step += 1) await world.advance(id)
      const [publication] = await world.deps.storage.publications.of(id)
      expect(publication!.hash).toBe(sha256(publication!.json))
      expect((JSON.parse(publication!.json) as MeetingContent).items).toHaveLength(items.length)
    }), { numRuns: 60 })
  })

  it('A6 V4 it can be shown and hashed, and is as the schema says, where a program wrote any value under any key', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), value, value), { maxLength: 6 }), async edits => {
      await world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => {
        const item = readAgenda(open)[0]!.id
        const minutes = open.getText(itemSection(item, 'minutes'))
        for (const [what, first, second] of edits) {
          if (what === 0) open.getMap('header').set(['title', 'start', 'place', 'nextMeeting', 'language'][String(first).length % 5]!, second)
          if (what === 1) open.getMap('people').set('p', new Y.Map<unknown>([['name', first], ['attendance', second], ['arrival', second], ['order', first]]))
          if (what === 2) minutes.insert(0, String(first), { bold: second, link: `https://x.example/${String(second)}` })
          if (what === 3) minutes.insertEmbed(0, new Y.Map<unknown>([['kind', 'action'], ['responsible', first], ['due', second], ['indent', second]]))
          if (what === 4) open.getMap('agenda').set('vild', new Y.Map<unknown>([['order', first], ['kind', second], ['closed', second]]))
          if (what === 5) open.getMap('agenda').set('værre', first)
        }
      })
      const shown = await approvalPreview(world.deps, world.users.chair, { meetingId: id })
      expect(sha256(shown.json)).toBe(shown.hash)
      expect(schemaFaults(shown.json)).toEqual([])
    }), { numRuns: 150 })
  })
})
