import { describe, expect, it } from 'vitest'
import { publicPages } from '../../../server/http/public/publicPages.ts'
import { xmlFault } from '../../support/wellFormed.ts'
import { correct, FORUM, PATH, published, withdraw } from '../../support/world/publishedSite.ts'
import { PUBLIC_URL } from '../../support/world/world.ts'

describe('feeds', () => {
  it('the tests’ own reader of XML finds what is wrong', () => {
    expect(['<a><b/></a>', '<a b="1 &amp; 2">&lt;</a>'].map(xmlFault)).toEqual([undefined, undefined])
    for (const wrong of ['<a>', '<a></b>', '<a>&</a>', '<a b=1/>', '</a>', '<a>&nbsp;</a>', '<a b="<"/>']) expect(xmlFault(wrong)).toBeDefined()
  })

  it('N17 say what was published, corrected and withdrawn, under names that do not change with the address', async () => {
    const { world, id, get } = await published()
    await correct(world, id, 'Tal & navne')
    const third = await world.meeting('published')
    await withdraw(world, third, '2031-03-04-3', 'Dobbelt')
    for (const path of ['/referater/atom.xml', `${FORUM}/atom.xml`]) {
      const { type, text } = await get(path)
      expect(type).toBe('application/atom+xml; charset=utf-8')
      expect(xmlFault(text)).toBeUndefined()
      const tags = (name: string): string[] => [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(found => found[1]!)
      expect(new Set(tags('id')).size).toBe(3)
      for (const one of tags('id')) expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
      for (const one of tags('updated')) expect(one).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u)
      expect(text).toContain(`<link rel="self" type="application/atom+xml" href="${PUBLIC_URL}${path}"/>`)
      expect(text).toContain(`href="${PUBLIC_URL}${PATH}-2"`)
      expect(text).toContain('Retter en tidligere udgave: Tal &amp; navne')
      expect(text).toContain('Er siden rettet.')
      expect(text).toMatch(/<at:deleted-entry ref="urn:uuid:[^"]+" when="[^"]+"><at:comment>Dobbelt<\/at:comment>/u)
      expect(text).not.toContain(`${PATH}-3`)
      const moved = await publicPages({ ...world.deps, publicUrl: 'https://andetsteds.test' }).request(path)
      expect([...(await moved.text()).matchAll(/<id>([^<]*)</gu)].map(found => found[1])).toEqual(tags('id'))
    }
    for (const path of ['/referater', FORUM, PATH]) expect((await get(path)).text).toMatch(/<link rel="alternate" type="application\/atom\+xml" href="\/referater(\/havneudvalget)?\/atom\.xml"/u)
    expect((await get('/referater/ukendt/atom.xml')).status).toBe(404)
  })
})
