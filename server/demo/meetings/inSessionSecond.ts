import type { DemoItem } from '../demoMeeting.ts'
import { readmissionFigures } from '../files.ts'
import { action, bullet, decision, number, text } from '../lines.ts'

/** The break, and the items behind it. */
export const secondHalf: readonly DemoItem[] = [
  { title: 'Pause', kind: 'unnumbered' },
  {
    title: 'Høringssvar om beredskab ved hedebølger',
    caseStatement: [
      text('Region Sundkyst har sendt et udkast til plan for sundhedsberedskab i høring med frist den 4. december 2026. Nyt i udkastet er et afsnit om hedebølger, hvor kommunerne får ansvaret for at opsøge '
        + 'borgere, der bor alene og modtager hjemmepleje.'),
      text('Sekretariatet har udarbejdet et udkast til fælles høringssvar. Det støtter planens sigte, men bemærker:'),
      number('Varslet på 12 timer er for kort til at omlægge ruterne i hjemmeplejen.'),
      number('Det bør fremgå, hvem der træffer beslutning om at aktivere planen i en weekend.'),
      number('Regionen bør stille køleelementer til rådighed fra det fælles depot.'),
    ],
    recommendation: [bullet('Direktørkredsen godkender udkastet til høringssvar.')],
    attachments: ['Udkast til plan for sundhedsberedskab, afsnit 6', 'Udkast til høringssvar'],
    minutes: [
      {
        by: 'second',
        lines: [
          text('Jonas Kærmark foreslog, at varslet sættes til 24 timer, og at det begrundes med erfaringerne fra juli.'),
          decision('Høringssvaret blev godkendt med ændringen om varslet.'),
          action('Indarbejder ændringen og afsender høringssvaret.', 'Signe Tarpdal', '2026-12-03'),
        ],
      },
    ],
  },
  {
    title: 'Genindlæggelser i tredje kvartal',
    caseStatement: [
      text('Tallene er for første gang opgjort på samme måde i alle fem kommuner: en genindlæggelse tæller, når borgeren er indlagt akut inden for 30 dage efter en udskrivning, uanset årsag.'),
      text('Andelen er faldet i alle kommuner sammenlignet med samme kvartal året før. Faldet er størst i Vindeslev og Tangsund, der har udskrivningskoordinator. Tallene er små, og ét kvartal kan ikke bære en konklusion.'),
    ],
    attachments: [{ title: 'Genindlæggelser 2025 og 2026, kvartalstal', file: readmissionFigures }],
  },
  {
    title: 'Nyt fra kommunerne',
    minutes: [
      {
        by: 'first',
        lines: [
          bullet('**Brændekær:** Det nye plejecenter ved Møllesøen tages i brug den 1. marts. Der er åbent hus i februar.'),
          bullet('**Tangsund:** Byrådet har vedtaget budgettet. For omsorgsområdet betyder det bl.a.:'),
          bullet('to ekstra udskrivningskoordinatorer', 1),
          bullet('færre midler til vikarer', 1),
        ],
      },
      { by: 'second', lines: [bullet('**Vindeslev:** Forsøget med skærmbesøg om aftenen er forlænget til maj, og 38 borgere deltager.')] },
    ],
  },
  {
    title: 'Fælles indgang for pårørende',
    caseStatement: [text('Pårørende oplever, at de skal fortælle den samme historie mange steder. Strandholt Kommune fremlægger på mødet en skitse til én fælles indgang på telefon og net.')],
    recommendation: [bullet('Direktørkredsen drøfter skitsen.'), bullet('Direktørkredsen tager stilling til, om der skal nedsættes en arbejdsgruppe.')],
  },
  {
    title: 'Kommunikation fra mødet',
    recommendation: [bullet('Direktørkredsen aftaler, hvad der meldes ud om det fælles indkøb af sensorer.')],
  },
  {
    title: 'Evt. og næste møde',
    caseStatement: [text('Næste ordinære møde holdes på Tangsund Rådhus. Mødeplanen for resten af 2027 udsendes sammen med referatet.')],
  },
]
