import { describe, expect, it } from 'vitest'
import { importAnswer } from '../../../shared/protocol/http.ts'
import { createHttpWorld, type HttpWorld } from '../../support/world/caller.ts'
import { HEAD, type Who } from '../../support/world/world.ts'

const TEXT = `Referat

Møde: Havneudvalget
Tid: 4. marts 2031 kl. 14.00-16.00
Sted: Pakhuset
Deltagere: Bente Lyngsø, Karl Aagaard
Afbud: Ole Thisted

1. Velkomst
Referat: Formanden bød velkommen.

2. Kajens tilstand
Indstilling: At kajen repareres.
Referat: Udvalget besluttede at reparere kajen.
`

const send = (world: HttpWorld, bytes: BlobPart[], name: string, who: Who = 'secretariat') =>
  world.call(who, 'POST', '/api/import', { form: { file: new File(bytes, name) } })

describe('reading a file over HTTP', () => {
  it('H15 answers what it read with every line accounted for; a meeting made from it says the same', async () => {
    const world = await createHttpWorld()
    const answer = await send(world, [TEXT], 'referat.txt')
    const { content, source } = importAnswer.parse(answer.json())
    expect(content.items.map(item => item.title)).toEqual(['Velkomst', 'Kajens tilstand'])
    expect(source.map(line => line.text).join('\n')).toContain('Formanden bød velkommen')
    expect(await world.deps.storage.meetings.all()).toEqual([])
    const made = await world.call('secretariat', 'POST', '/api/meetings', { json: { ...HEAD, bodyId: world.bodyId, from: { type: 'content', content } } })
    const { id } = made.json() as { id: string }
    const preview = (await world.call('secretariat', 'GET', `/api/meetings/${id}/approval`)).json() as { html: string }
    for (const words of ['Udvalget besluttede at reparere kajen', 'At kajen repareres', 'Ole Thisted', 'Bente Lyngsø']) expect(preview.html).toContain(words)
  })

  it('H15 refuses a file that is empty, binary, broken or of an unknown kind with words about that file', async () => {
    const world = await createHttpWorld()
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
    for (const [bytes, name, words] of [[[], 'tom.txt', 'tom'], [['-- 12 --\n'], 'tal.txt', 'ingen tekst'], [[noise], 'noget.bin', 'data'], [['%PDF-1.7 men ikke mere'], 'a.pdf', 'beskadiget']] as [BlobPart[], string, string][]) {
      const answer = await send(world, bytes, name)
      expect([name, answer.status, answer.problem().error]).toEqual([name, 422, 'badFile'])
      expect(answer.problem().message).toContain(words)
    }
    expect(world.reported).toEqual([])
  })

  it('I200 a file that says more than one meeting can hold is refused in words that say what to do', async () => {
    const world = await createHttpWorld()
    const items = Array.from({ length: 501 }, (_, at) => `${at + 1}. Sag nummer ${at + 1}\nReferat: Godkendt.\n`)
    const answer = await send(world, [`Referat\n\nMøde: Havneudvalget\n\n${items.join('\n')}`], 'lang.txt')
    expect([answer.status, answer.problem().error]).toEqual([422, 'badFile'])
    expect(answer.problem().message).toMatch(/500 punkter.*Del filen/)
  })

  it('H15 refuses what is too large, a form without a file, and what is no form', async () => {
    const world = await createHttpWorld()
    const large = await send(world, [new Uint8Array(12_000_000).fill(65)], 'stor.txt')
    expect([large.status, large.problem().error]).toEqual([413, 'tooLarge'])
    const none = await world.call('secretariat', 'POST', '/api/import', { form: { andet: 'x' } })
    expect([none.status, none.problem().fields?.[0]?.path]).toEqual([400, 'file'])
    const text = await world.call('secretariat', 'POST', '/api/import', { form: { file: 'ikke en fil' } })
    expect([text.status, text.problem().error]).toEqual([400, 'invalid'])
    const json = await world.call('secretariat', 'POST', '/api/import', { json: {} })
    expect([json.status, json.problem().error]).toEqual([400, 'invalid'])
    const broken = await world.call('secretariat', 'POST', '/api/import', { raw: '--x\r\nContent-Disp', headers: { 'content-type': 'multipart/form-data; boundary=x' } })
    expect([broken.status, broken.problem().error]).toEqual([400, 'invalid'])
  })

  it('H15 is for those who may create a meeting somewhere', async () => {
    const world = await createHttpWorld()
    for (const who of ['chair', 'observer', 'outsider'] as const) expect((await send(world, [TEXT], 'a.txt', who)).status).toBe(403)
  })
})
