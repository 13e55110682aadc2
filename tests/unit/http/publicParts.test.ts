import { describe, expect, it } from 'vitest'
import { escapeHtml, markup, styleElement } from '../../../shared/render/markup.ts'
import { parseLocalTime } from '../../../shared/render/localTime.ts'
import { momentText } from '../../../server/http/public/moment.ts'
import { printHead } from '../../../server/forms/style/printHead.ts'
import { zonedTime } from '../../../shared/render/zonedTime.ts'

describe('markup', () => {
  it('P3 escapes what is put in, once, and leaves markup as it is', () => {
    const inner = markup`<b title="${'"\'<'}">${'a & b'}</b>`
    expect(markup`<p>${inner}${['<i>', inner, false, undefined, 3]}</p>`.html).toBe(
      '<p><b title="&quot;&#39;&lt;">a &amp; b</b>&lt;i&gt;<b title="&quot;&#39;&lt;">a &amp; b</b>3</p>',
    )
  })

  it('P3 shows a replacement for what HTML cannot say', () => {
    expect(escapeHtml('a\u0000b\u0085c\ud800d\r😀')).toBe('a\ufffdb\ufffdc\ufffdd&#13;😀')
  })

  it('P3 makes no style element of a text that could end it', () => {
    expect(() => styleElement('a { } </style>')).toThrow('<')
  })
})

describe('printHead', () => {
  it('P15 holds any text as one CSS string', () => {
    const css = printHead({ head: '"; } body { display: none } </style>\\', draft: '', page: { before: 'Side ', between: ' af ' } })
    expect(css).not.toContain('<')
    expect(css).toContain(String.raw`@top-left { content: "\22 \3b  \7d  body \7b  display\3a  none \7d  \3c \2f style\3e \5c " }`)
  })
})

describe('times', () => {
  it('P15 are told by the Danish clock, in summer and in winter, on both sides of the change', () => {
    expect(zonedTime(Date.UTC(2031, 0, 1, 0, 30), 'Europe/Copenhagen')).toBe('2031-01-01T01:30')
    expect(zonedTime(Date.UTC(2031, 6, 1, 22, 30), 'Europe/Copenhagen')).toBe('2031-07-02T00:30')
    expect(momentText(Date.UTC(2031, 2, 30, 0, 59), 'da')).toBe('30. marts 2031 kl. 1.59')
    expect(momentText(Date.UTC(2031, 2, 30, 1, 0), 'da')).toBe('30. marts 2031 kl. 3.00')
    expect(momentText(Date.UTC(2031, 6, 1, 22, 0), 'da')).toBe('2. juli 2031 kl. 0.00')
  })

  it('P7 are read only where they are real', () => {
    expect(parseLocalTime('2032-02-29T23:59')).toEqual({ day: { year: 2032, month: 2, day: 29, weekday: 0 }, clock: { hours: 23, minutes: 59 } })
    expect(parseLocalTime('2032-02-29T00:00')).toEqual({ day: { year: 2032, month: 2, day: 29, weekday: 0 } })
    for (const bad of ['2031-02-29', '2031-13-01', '2031-01-08T24:00', '2031-1-8', '', '0031-01-08x', '2031-01-08 09:00']) expect(parseLocalTime(bad)).toBeUndefined()
  })
})
