import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscriptRows } from '../../../../shared/exchange/teams/readTranscriptRows.ts'
import { readVtt } from '../../../../shared/exchange/teams/readVtt.ts'
import { momentOf } from '../../../../shared/exchange/teams/transcript.ts'

const VTT = `WEBVTT

NOTE
made by nobody

5f0c2d1e-0b6d-4c52-9a55-3f4d1c2b7a10/7-0
00:00:03.120 --> 00:00:05.900
<v Bodil Kær>Velkommen til alle,</v>

5f0c2d1e-0b6d-4c52-9a55-3f4d1c2b7a10/7-1
00:00:05.900 --> 00:00:08.000
<v Bodil Kær>vi går i gang.</v>

02:10.500 --> 02:12.000 align:start
<v.loud Pia Holm>Budgettet &lt;2031&gt; er <b>lagt</b> &amp; klar
på to linjer</v>

01:02:03.000 --> 01:02:04.000
Uden navn
`

describe('a transcript', () => {
  it('I33 is read from WebVTT, by speaker and time, with what one says in a row as one', () => {
    expect(readVtt(VTT)).toEqual([
      { speaker: 'Bodil Kær', from: 3120, to: 8000, text: 'Velkommen til alle, vi går i gang.' },
      { speaker: 'Pia Holm', from: 130_500, to: 132_000, text: 'Budgettet <2031> er lagt & klar på to linjer' },
      { speaker: '', from: 3_723_000, to: 3_724_000, text: 'Uden navn' },
    ])
    expect(readVtt(VTT.replaceAll('\n', '\r\n'))).toEqual(readVtt(VTT))
  })

  it('I33 keeps two voices of one cue apart', () => {
    expect(readVtt('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Bo>Ja.</v> <v Ida>Nej.</v>')?.map(one => [one.speaker, one.text])).toEqual([['Bo', 'Ja.'], ['Ida', 'Nej.']])
  })

  it('I33 is read from Word files of both makes', () => {
    const recent = ['Haveudvalget-20310304', '4. marts 2031, 09.00', '', 'Bodil Kær   0:03', 'Velkommen til alle.', 'Vi går i gang.', 'Pia Holm   1:02:03', 'Tak.']
    expect(readTranscriptRows(recent)).toEqual([
      { speaker: 'Bodil Kær', from: 3000, to: 3_723_000, text: 'Velkommen til alle. Vi går i gang.' },
      { speaker: 'Pia Holm', from: 3_723_000, to: 3_723_000, text: 'Tak.' },
    ])
    // a room may have a number, and is nobody's date
    const rooms = ['Haveudvalget', '4. marts 2031, 13:00', 'Lokale 2041   0:03', 'Velkommen.']
    expect(readTranscriptRows(rooms)?.map(one => [one.speaker, one.text])).toEqual([['Lokale 2041', 'Velkommen.']])
    for (const date of ['4. marts 2031 13:00', '2031-03-04 13:00', 'den 4 mars 2031 kl. 13:00']) expect(readTranscriptRows([date, '1 t', 'Pia Holm   0:01', 'Tak.'])).toHaveLength(1)
    const older = ['0:0:3.120 --> 0:0:5.900', 'Bodil Kær', 'Velkommen til alle.', '0:2:10.0 --> 0:2:12.0\nPia Holm\nTak.']
    expect(readTranscriptRows(older)?.map(one => [one.speaker, one.text])).toEqual([
      ['Bodil Kær', 'Velkommen til alle.'], ['Pia Holm', 'Tak.'],
    ])
  })

  it('I33 says of other files that they are none, and never fails', () => {
    expect(readVtt('Referat af mødet\n\n1. Budget')).toBeUndefined()
    expect(readTranscriptRows(['Referat af mødet', '1. Budget'])).toBeUndefined()
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('0', ':', '1', '.', '-->', ' ', '\n', '<v ', '>', 'a', '&#', ';') }), text => {
      readVtt(text)
      readTranscriptRows(text.split('\n'))
    }), { numRuns: 300 })
  })

  it('I33 tells moments as one reads them', () => {
    expect([3120, 130_500, 3_723_000].map(momentOf)).toEqual(['0:03', '2:10', '1:02:03'])
  })
})
