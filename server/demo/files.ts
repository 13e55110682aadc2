import type { DemoFile } from './demoMeeting.ts'

/** Small real files, so that attachments can be opened. */
export const sensorBudget: DemoFile = {
  name: 'Budgetoverslag-sensorer.txt',
  text: `Budgetoverslag: fælles indkøb af sensorer i plejeboliger
Alle beløb i 1.000 kr., prisniveau 2027

Kommune        Boliger   Anskaffelse   Drift pr. år
Tangsund           212           848            191
Brændekær          164           656            148
Vindeslev           98           392             88
Morkær             131           524            118
Strandholt          77           308             69
I alt              682         2.728            614

Forudsætninger
- 4.000 kr. pr. bolig i anskaffelse, heraf 900 kr. til opsætning.
- 75 kr. pr. bolig pr. måned til drift, service og opkobling.
- Oplæring af personale afholdes inden for egen ramme.
`,
}

export const readmissionFigures: DemoFile = {
  name: 'genindlaeggelser-2025-2026.csv',
  text: `kommune;kvartal;udskrivninger;genindlagt inden 30 dage;andel i procent
Tangsund;2026-3;1184;142;12,0
Brændekær;2026-3;903;99;11,0
Vindeslev;2026-3;547;71;13,0
Morkær;2026-3;688;76;11,0
Strandholt;2026-3;402;40;10,0
Tangsund;2025-3;1162;163;14,0
Brændekær;2025-3;887;106;12,0
Vindeslev;2025-3;561;84;15,0
Morkær;2025-3;702;84;12,0
Strandholt;2025-3;396;44;11,1
`,
}

export const dialogueProgramme: DemoFile = {
  name: 'Program-dialogdag.txt',
  text: `Dialogdag om fremtidens omsorg
Torsdag den 24. september 2026, Kulturhuset Fyret i Strandholt

 9.30  Kaffe og navneskilte
10.00  Velkomst
10.15  Tema 1: Når flere skal hjælpes af færre
11.45  Frokost og rundvisning i værkstederne
12.45  Tema 2: Fra udskrivning til hverdag
14.30  Opsamling og tak for i dag
`,
}
