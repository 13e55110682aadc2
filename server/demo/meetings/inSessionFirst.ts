import type { DemoItem } from '../demoMeeting.ts'
import { sensorBudget } from '../files.ts'
import { action, bullet, decision, heading, number, text } from '../lines.ts'

/** The items before the break. */
export const firstHalf: readonly DemoItem[] = [
  {
    title: 'Godkendelse af dagsorden',
    minutes: [{ by: 'secretariat', lines: [text('Dagsordenen blev godkendt med den bemærkning, at punkt 5 behandles før pausen.')] }],
  },
  {
    title: 'Opfølgning på dialogdagen den 24. september',
    caseStatement: [
      text('Opsamlingen fra dialogdagen er offentliggjort. Sekretariatet har samlet de forslag, der gik igen i flere grupper:'),
      bullet('Fælles afprøvning af teknologi'),
      bullet('sensorer i plejeboliger (se punkt 3)', 1),
      bullet('skærmbesøg om aftenen', 1),
      bullet('Én kontaktperson for frivillige i hver kommune'),
      bullet('Ens opgørelse af genindlæggelser (se punkt 7)'),
    ],
    recommendation: [bullet('Direktørkredsen drøfter, hvilke forslag der skal føres videre, og i hvilken rækkefølge.')],
    attachments: ['Opsamling på dialogdagen om fremtidens omsorg', 'Liste over indkomne forslag'],
    minutes: [
      {
        by: 'first',
        lines: [
          text('Mette Lykkebæk fandt, at kontaktpersonen er det forslag, der er lettest at gennemføre og lettest at forklare. Der var tilslutning til at begynde dér.'),
          text('Skærmbesøg om aftenen afventer erfaringerne fra Vindeslev.'),
          decision('Hver kommune udpeger en kontaktperson for frivillige inden årets udgang. De øvrige forslag drøftes på mødet i januar.'),
        ],
      },
    ],
  },
  {
    title: 'Fælles indkøb af sensorer i plejeboliger',
    caseStatement: [
      text('Brændekær og Tangsund har siden foråret afprøvet gulvsensorer i 40 plejeboliger. Natlige tilsyn er faldet med to tredjedele, og antallet af fald uden '
        + 'opsyn er halveret. Beboere og pårørende er overvejende tilfredse; fire beboere har valgt sensoren fra igen.'),
      heading('Økonomi'),
      text('Et fælles indkøb til 682 boliger er beregnet til 2,7 mio. kr. i anskaffelse og 0,6 mio. kr. årligt i drift. Ved særskilte indkøb skønnes udgiften at blive omkring 20 procent højere.'),
      heading('Det videre forløb'),
      number('Kravene til løsningen beskrives i december.'),
      number('Udbuddet offentliggøres i februar.'),
      number('De første boliger tages i brug efter sommerferien:'),
      bullet('Brændekær og Tangsund i august', 1),
      bullet('de øvrige kommuner i oktober', 1),
    ],
    recommendation: [
      number('Direktørkredsen godkender, at kommunerne gennemfører et fælles udbud.'),
      number('Direktørkredsen godkender, at Brændekær Kommune er udbudsansvarlig.'),
      number('Direktørkredsen tager budgetoverslaget til efterretning.'),
    ],
    attachments: [{ title: 'Budgetoverslag for fælles indkøb', file: sensorBudget }, 'Evaluering af afprøvningen i Brændekær og Tangsund'],
    minutes: [
      {
        by: 'second',
        lines: [
          text('Jonas Kærmark støttede indstillingen, men ønskede det præciseret, at beboeren til enhver tid kan vælge sensoren fra, og at det skal fremgå af kravene.'),
          text('Sidsel Ravnskær oplyste, at Morkær Kommune deltager under forudsætning af byrådets godkendelse i december.'),
        ],
      },
      {
        by: 'secretariat',
        lines: [
          decision('Indstillingens punkt 1 og 2 blev godkendt med Jonas Kærmarks præcisering. Punkt 3 blev taget til efterretning.'),
          action('Udarbejder udkast til krav og sender det til kommentering i de fem kommuner.', 'Mette Lykkebæk', '2026-12-11'),
          action('Giver besked om byrådets beslutning.', 'Birthe Hallundgaard', '2026-12-18'),
        ],
      },
    ],
  },
  {
    title: 'Rekruttering af social- og sundhedsassistenter',
    caseStatement: [
      text('Fagcheferne har kortlagt, hvor mange stillinger der er ubesatte, og hvilke greb kommunerne bruger. Kortlægningen viser store forskelle:'),
      bullet('Ubesatte stillinger'),
      bullet('Tangsund og Strandholt: 4 til 5 procent', 1),
      bullet('Brændekær og Morkær: 7 til 8 procent', 1),
      bullet('Vindeslev: 11 procent, særligt i aftenvagt', 1),
      bullet('Greb, som flere kommuner bruger'),
      bullet('løn under uddannelse', 1),
      bullet('faste teams med egen vagtplan', 1),
      bullet('sprogmakkere til medarbejdere med andet modersmål end dansk', 1),
      text('En fælles kampagne blev overvejet i 2025, men opgivet, fordi kommunerne frygtede at tage medarbejdere fra hinanden.'),
    ],
    recommendation: [bullet('Direktørkredsen drøfter, om der er grundlag for en fælles indsats.')],
    minutes: [
      {
        by: 'first',
        lines: [
          text('Der var enighed om, at en kampagne ikke løser opgaven. Drøftelsen samlede sig om tre muligheder:'),
          bullet('at dele uddannelsespladser, så elever kan skifte kommune undervejs'),
          bullet('at lade Vindeslev og Morkær afprøve fælles aftenvagter langs kommunegrænsen'),
          bullet('at kommunerne ikke overbyder hinanden på tillæg'),
        ],
      },
    ],
  },
  {
    title: 'Forlig med leverandøren af nødkald',
    closed: { title: 'Kontraktforhold', minutes: [text('Punktet blev behandlet for lukkede døre. Direktørkredsen traf beslutning i sagen.')] },
    caseStatement: [
      text('Leverandøren af nødkald, Tryglinje, har tilbudt et forlig på 1,35 mio. kr. for de driftsforstyrrelser, der ramte Tangsund og Strandholt i juni. '
        + 'Kommunernes egen opgørelse af merudgifterne lyder på 1,9 mio. kr.'),
      text('Juristerne vurderer, at en voldgiftssag vil tage halvandet år, og at udfaldet er usikkert, fordi aftalens bestemmelse om svartider er uklar.'),
    ],
    recommendation: [bullet('Direktørkredsen bemyndiger mødelederen til at indgå forlig på mindst 1,6 mio. kr.')],
    attachments: ['Juridisk vurdering af tilbuddet fra Tryglinje'],
    minutes: [
      {
        by: 'secretariat',
        lines: [
          decision('Mødelederen bemyndiges til at indgå forlig på mindst 1,6 mio. kr. Kan det ikke opnås inden den 15. december, forelægges sagen på ny.'),
          action('Genoptager forhandlingen med Tryglinje.', 'Henrik Østervænge', '2026-12-01'),
        ],
      },
    ],
  },
]
