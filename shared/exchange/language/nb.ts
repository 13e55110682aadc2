import type { LanguagePack } from './pack.ts'
import { SIGNED_ON } from './signedOn.ts'

const ORGAN = String.raw`\p{Lu}[\p{L}\-/&., ]{2,80}?`
const DATE = String.raw`(?:den )?\d{1,2}[-./ ]+(?:\d{1,2}[-./]|\p{L}{3,10} )\d{2,4}`

/** Norwegian (bokmål). */
export const nb: LanguagePack = {
  language: 'nb',
  common: [
    'og', 'av', 'til', 'med', 'som', 'ikke', 'ble', 'møte', 'på', 'for', 'fra', 'sak', 'vedtak', 'møtet', 'vedtatt', 'innkalt',
    'forfall', 'enstemmig', 'kommunestyret', 'utvalget', 'behandling', 'jeg', 'etter',
  ],
  months: [['januar', 'jan'], ['februar', 'feb'], ['mars', 'mar'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des']],
  head: {
    title: ['emne', 'tittel'],
    body: [
      'utvalg', 'møte', 'organ', 'forum', 'råd', 'styre', 'møte i', 'styre/råd/utvalg', 'utvalg/styre', 'styret', 'gruppe', 'råd/utvalg',
      'nemnd', 'komité',
    ],
    organiser: ['arrangør', 'arrangører', 'vert', 'vertskap', 'arrangert av', 'innbyder', 'innkalt av', 'holdt av'],
    when: [
      'møtedag og tid', 'tid for møtet', 'møtet opna', 'møtet åpnet', 'dag', 'når', 'dato', 'tid', 'møtedato', 'tidspunkt', 'klokkeslett', 'kl', 'møtetid', 'dato og tid', 'tid og sted', 'møtetidspunkt', 'dato/tid',
      'møtestart', 'møtet startet', 'start', 'starttid', 'møtedag', 'tid/sted', 'dato og klokkeslett', 'avholdt',
    ],
    end: ['møtet avslutta', 'møtet avsluttet', 'slutta', 'sluttet', 'slutt', 'møteslutt', 'møtet hevet', 'møtet slutt', 'møteslutt kl', 'sluttid', 'møtet ble hevet', 'slutt kl'],
    place: ['stad', 'møtestad', 'hvor', 'kvar', 'rom', 'sted', 'møtested', 'lokale', 'møterom', 'møterom/sted', 'adresse', 'lokaler'],
    present: [
      'til stades', 'møtande', 'deltakarar', 'desse møtte', 'møtte medlemer', 'faste medlemer', 'følgjande medlemer møtte', 'varamedlemer', 'hvem', 'kven',
      'til stede', 'tilstede', 'møtende', 'deltakere', 'faste medlemmer', 'medlemmer', 'møtte', 'møtende medlemmer',
      'faste medlemmer som møtte', 'varamedlemmer som møtte', 'møtende varamedlemmer', 'vara', 'varamedlemmer', 'varamedlem',
      'vararepresentant', 'følgende medlemmer møtte', 'deltok', 'oppmøte', 'følgende faste medlemmer møtte',
      'følgende varamedlemmer møtte', 'varamedlemmer som møtte for', 'følgende vararepresentanter møtte', 'vararepresentanter',
      'møtte fra styret', 'disse møtte', 'tilstedeværende', 'til stede fra styret', 'deltaker', 'representanter', 'følgende møtte',
      'følgende representanter møtte', 'møtte varamedlemmer', 'fremmøtte',
    ],
    officials: [
      'fra administrasjonen', 'fra administrasjonen møtte', 'andre', 'øvrige', 'administrasjonen', 'gjester', 'observatører',
      'i tillegg møtte', 'fra administrasjonen deltok', 'fra administrasjonen møtte også', 'andre som møtte', 'andre til stede',
      'dessuten møtte', 'også til stede', 'innkalte', 'ellers møtte', 'fra sekretariatet',
    ],
    apologies: [
      'melde forfall', 'følgjande hadde meldt forfall', 'fråfall', 'medlemer med forfall',
      'forfall', 'meldt forfall', 'frafall', 'medlemmer som ikke møtte', 'forfall meldt', 'følgende medlemmer hadde meldt forfall',
      'følgende hadde meldt forfall', 'følgende hadde forfall', 'forfall fra', 'frafall meldt', 'meldte forfall', 'forfall meldt fra',
      'medlemmer med forfall', 'fraværende med gyldig forfall',
    ],
    absent: ['fraværende', 'ikke til stede', 'ikke møtt', 'møtte ikke', 'fravær', 'ikke møtt uten forfall', 'ikke tilstede'],
    chair: [
      'møteleder', 'leder', 'ordfører', 'ordstyrer', 'utvalgsleder', 'møtet ble ledet av', 'møteleiar', 'leiar', 'styreleiar', 'ordførar', 'styreleder', 'leder av møtet',
      'møteordfører',
    ],
    minuteTaker: [
      'skrivar', 'møteskrivar', 'referent', 'sekretær', 'møtesekretær', 'protokollfører', 'referat', 'referat ved', 'referent og sekretær', 'protokoll ved',
      'referat av', 'ført av', 'skribent',
    ],
    nextMeeting: ['neste møte', 'nytt møte vert', 'neste styremøte blir', 'nytt møte', 'neste møtedato', 'neste styremøte', 'neste utvalgsmøte', 'tid for neste møte'],
    other: [
      'kopi', 'kopi til', 'arkivsak', 'saksnr', 'saksbehandler', 'arkivsaksnr', 'saksnummer', 'journalnr', 'innkalling', 'til', 'fra',
      'sendt', 'referansenr', 'arkivkode', 'møtenr', 'møteinnkalling sendt',
    ],
  },
  parts: {
    caseStatement: [
      'saksopplysningar', 'bakgrunn for saka', 'saka gjeld', 'kva saka gjeld', 'samandrag', 'framlegg', 'innlegg', 'spørsmål til drøfting', 'spørsmål til gruppene', 'spørsmål til bordene', 'drøftingsspørsmål', 'saksopplysninger', 'saksfremstilling', 'saksframlegg', 'saksutredning', 'bakgrunn', 'bakgrunn for saken', 'sammendrag',
      'vurdering', 'økonomi', 'økonomiske konsekvenser', 'saken gjelder', 'fakta', 'innledning', 'orientering', 'rådmannens vurdering',
      'kommunedirektørens vurdering', 'faktiske opplysninger', 'beskrivelse', 'saksutgreiing', 'drøfting og vurdering',
      'saksorientering', 'hva saken gjelder', 'saksopplysning', 'problemstilling', 'bakgrunn og fakta', 'formål', 'videre prosess',
      'videre framdrift', 'framdrift', 'tidsplan', 'konsekvenser', 'miljøkonsekvenser', 'kommunikasjon', 'høring',
      'oppsummering av saken', 'økonomi og finansiering', 'administrasjonens vurdering', 'utredning', 'saksbeskrivelse',
      'beskrivelse av saken', 'kort om saken', 'hjemmel', 'folkehelse',
    ],
    recommendation: [
      'framlegg til vedtak', 'forslag til vedtak frå administrasjonen', 'kommunedirektøren si tilråding', 'kommunedirektøren sitt framlegg til vedtak', 'rådmannen si tilråding', 'rådmannen sitt framlegg til vedtak', 'tilråding til vedtak', 'innstilling', 'forslag til vedtak', 'rådmannens innstilling', 'kommunedirektørens innstilling', 'rådmannens forslag til vedtak',
      'kommunedirektørens forslag til vedtak', 'forslag', 'anbefaling', 'tilråding', 'administrasjonens innstilling',
      'kommunedirektørens forslag', 'styreleders innstilling', 'daglig leders innstilling', 'forslag til beslutning',
      'innstilling til vedtak', 'administrasjonens forslag til vedtak', 'administrasjonens forslag', 'leders forslag til vedtak',
      'formannskapets innstilling', 'utvalgets innstilling', 'rektors forslag', 'direktørens forslag til vedtak',
      'direktørens innstilling', 'forslag til styrevedtak', 'vedtaksforslag', 'sekretariatets innstilling',
      'sekretariatets forslag til vedtak', 'forslag til vedtak/innstilling', 'forslag til vedtak/innstilling fra administrasjonen',
      'innstilling fra administrasjonen', 'forslag fra administrasjonen', 'rådmannens tilråding', 'kommunedirektørens tilråding',
    ],
    attachments: [
      'vedlegg', 'vedlagt', 'trykte vedlegg', 'utrykte vedlegg', 'dokumenter', 'vedlegg til saken', 'vedlagte dokumenter',
      'vedlegg i saken', 'saksdokumenter', 'bilag', 'underlag',
    ],
    minutes: [
      'vedtak', 'behandling', 'handsaming', 'handsaming i møtet', 'samrøystes vedtak', 'røysting', 'avrøysting', 'drøfting og vedtak', 'drøftinger', 'diskusjon og vedtak', 'votering', 'protokoll', 'referat', 'beslutning', 'konklusjon', 'enstemmig vedtak', 'drøfting',
      'endelig vedtak', 'behandling i møtet', 'avstemning', 'møtebehandling', 'saksbehandling i møtet', 'behandling i utvalget',
      'behandling i styret', 'behandling i formannskapet', 'behandling i kommunestyret', 'diskusjon', 'protokoll fra behandlingen',
      'styrets vedtak', 'utvalgets vedtak', 'formannskapets vedtak', 'kommunestyrets vedtak', 'møtets vedtak', 'styrevedtak',
      'vedtak/konklusjon', 'fra møtet', 'styrets behandling', 'avgjørelse', 'utfall', 'saksprotokoll', 'fra drøftingen', 'vedtatt',
      'fra diskusjonen', 'resultat', 'voteringsresultat',
    ],
  },
  telling: { caseStatement: [], recommendation: [], attachments: [], minutes: ['protokolltilførsel', 'voteringsresultat', 'oppsummering', 'ansvarlig', 'ansvarleg', 'oppfølging', 'oppfølgjing', 'votering', 'ansvar', 'frist', 'tiltak', 'aksjon', 'habilitet', 'inhabilitet', 'dissens', 'avvikende mening', 'stemmeforklaring'] },
  decisions: ['konklusjon', 'oppsummering', 'enighet', 'besluttet', 'avtalt'],
  itemNumbers: ['nr', 'nr.', 'sak nr', 'saksnr', 'saksnr.', 'pkt', 'pkt.', '#', 'sak nr.'],
  itemTitles: ['sak', 'emne', 'tema', 'tittel', 'punkt', 'saker', 'dagsorden'],
  partRows: [
    { part: 'minutes', row: new RegExp(String.raw`^(?:[Bb]ehandling|[Vv]edtak|[Ss]aksprotokoll) (?:(?:i|fra|den) [\p{L}\d].{2,80}?|${ORGAN}),? ?(?:den )?(?:${DATE})?:?$`, 'u') },
    { part: 'minutes', row: new RegExp(String.raw`^(?:\p{Lu}[\p{L}-]+s|\p{Lu}[\p{L}-]+(?: [\p{L},-]+){1,6}s) (?:vedtak|behandling)(?:,? ${DATE})?:?$`, 'u') },
    { part: 'minutes', row: new RegExp(String.raw`^${ORGAN},? ${DATE},? (?:sak) ?\d+/\d+:?$`, 'u') },
  ],
  sentences: [{ part: 'recommendation', row: /^(?:\p{Lu}[\p{L}-]+ ){1,4}(?:tilrår|innstiller|anbefaler)(?:,? at|:)/u }],
  itemWords: ['sak', 'saksnr', 'saksnr.', 'ps', 'rs', 'punkt', 'pkt', 'pkt.', 'fo', 'ks-sak', 'sak nr', 'sak nr.', 'ad', 'tema', 'sakslistens punkt', 'dagsordenens punkt', 'saksliste punkt'],
  themeWords: ['tema', 'sesjon', 'session', 'workshop', 'innlegg', 'spor', 'bolk', 'runde', 'bord', 'gruppe', 'stasjon', 'debatt'],
  numberWords: ['nr.', 'nr'],
  usualTitles: [
    'eventuelt', 'evt', 'neste møte', 'godkjenning av innkalling og saksliste', 'godkjenning av innkalling',
    'godkjenning av møteprotokoll', 'referatsaker', 'orienteringer', 'godkjenning av protokoll', 'meldinger', 'åpning', 'velkommen',
    'åpning av møtet', 'møtet slutt', 'valg av møteleder', 'orientering', 'saker til eventuelt', 'forrige møte', 'underskrift',
    'underskrifter', 'godkjenning av referat', 'oppfølging fra forrige møte', 'status', 'neste møter', 'orienteringssaker',
  ],
  closingTitles: ['avslutning', 'avrunding', 'oppsummering og avslutning', 'veien videre', 'takk for i dag'],
  closed: [
    'unntatt offentlighet', 'unntatt offentligheten', 'lukket møte', 'lukket sak', 'lukket', 'behandlet for lukkede dører',
    'behandles for lukkede dører', 'lukkede dører', 'untatt offentlighet', 'u.off', 'u. off', 'unntatt off', 'ikke offentlig',
    'fortrolig', 'lukket punkt', 'lukket behandling',
  ],
  open: ['åpen sak', 'åpent', 'offentlig', 'åpen', 'åpent møte', 'offentlig sak'],
  minutesWords: [
    'referat', 'møteprotokoll', 'møtereferat', 'protokoll', 'møtebok', 'saksliste', 'møteinnkalling', 'styreprotokoll', 'saksprotokoll',
    'styremøteprotokoll', 'møtenotat', 'beslutningsreferat', 'årsmøteprotokoll', 'særutskrift',
  ],
  summaryWords: ['oppsummering', 'temadag', 'temamøte'],
  contents: [
    'saksliste', 'sakliste', 'innhold', 'saker', 'dagsorden', 'sakskart', 'saker til behandling', 'saksoversikt', 'møteplan',
    'dagsorden for møtet', 'saksliste for møtet', 'oversikt over saker', 'innholdsfortegnelse', 'sakene', 'agenda', 'saker til behandling i møtet',
  ],
  bodyEnds: [
    'utvalg', 'utvalget', 'råd', 'rådet', 'styre', 'styret', 'formannskap', 'formannskapet', 'kommunestyre', 'kommunestyret', 'komité',
    'komiteen', 'nemnd', 'nemnda', 'forum', 'gruppe', 'gruppa', 'fylkesting', 'fylkestinget', 'bystyret', 'lag', 'forening', 'styremøte',
    'menighetsråd', 'ungdomsråd', 'eldreråd', 'borettslag', 'sameie', 'sameiet', 'velforening', 'velforeningen', 'lederteam',
    'ledergruppe', 'ledergruppen', 'arbeidsgruppe', 'arbeidsgruppen', 'klubb', 'klubben', 'laget', 'foreningen', 'organisasjonen',
    'elevråd', 'elevrådet', 'samarbeidsutvalg', 'klubbstyret',
  ],
  ofBody: ['i', 'for', 'fra', 'frå', 'av', 'på', 'ved'],
  chairRoles: ['leiar', 'møteleiar', 'ordførar', 'utvalsleiar', 'styreleiar', 'leder', 'møteleder', 'ordfører', 'utvalgsleder', 'styreleder', 'ordstyrer', 'rådsleder'],
  minuteTakerRoles: ['referent', 'sekretær', 'møtesekretær', 'protokollfører'],
  nextMeeting: [/^(?:[-•*]\s*)?neste (?:\p{L}+ ){0,2}?\p{L}*møte\b(?: (?:i|for) [\p{L} -]{3,60}?)?(?: (?:er|blir|vert|holdes|avholdes|finner sted|er satt til))?(?:\s*[:,]\s*|\s+)(?=(?:\p{L}+dag|den|\d|kl|på))/iu],
  meetingEnd: [/\bmøtet (?:ble )?(?:hevet|slutt|sluttet|avsluttet|avsluttes)\s*:?\s*(?=kl|\d)/iu],
  plenum: [/^på bakgrunn av \p{L}+.{0,40}(?:ble|drøftet)/iu, /^etter (?:innlegget|innledningen)\b.{0,80}(?:drøfte|ble)/iu, /^i plenum\b/iu, /^(?:den (?:felles|etterfølgende) )?(?:drøftingen|drøftelsen|diskusjonen|samtalen|debatten) (?:(?:i|ved|på|mellom) .{2,40} )?(?:viste|pekte|handlet|dreide seg)\b/iu, /^i (?:den )?(?:etterfølgende|felles) .{0,30}(?:oppsummering|drøfting)/iu],
  farewell: [/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} (?:avrundet|rundet|avsluttet|takket)\b/u],
  absentProse: [/\balle (?:medlemmer )?(?:var|er) til ?stede (?:unntatt|bortsett fra|med unntak av)\s+/iu],
  ending: [SIGNED_ON, /^møtet (?:ble )?(?:hevet|slutt|avsluttet)\b/iu, /^(?:protokollen|referatet|møteboka) (?:(?:ble |er |blei |vart )?(?:godkjent|undertegnet|underskrevet|signert)|(?:godkjennes|underskrives|undertegnes|signeres|blir godkjent))\b/iu, /^(?:referent|sekretær)\s*:/iu, /^_{5,}/u, /^underskrift(?:er)?\b/iu],
  titleEnds: [
    'direktør', 'sjef', 'leder', 'rådgiver', 'konsulent', 'sekretær', 'ordfører', 'rådmann', 'lege', 'rektor', 'advokat', 'professor',
    'medarbeider', 'dosent',
  ],
  deputyFor: ['vara for', 'møtte for', 'varamedlem for', 'stedfortreder for', 'for'],
  columnWords: [
    'navn', 'funksjon', 'representerer', 'parti', 'rolle', 'stilling', 'organisasjon', 'vara for', 'møtt for', 'møtte for', 'erstatter', 'merknad', 'status',
    'tittel',
  ],
  places: [
    'rom', 'møterom', 'sal', 'salen', 'rådhus', 'rådhuset', 'kantine', 'kantinen', 'skole', 'skolen', 'bibliotek', 'teams', 'zoom',
    'kommunehuset', 'formannskapssalen', 'kommunestyresalen', 'personalrommet', 'kontor', 'hotell', 'lokalet', 'samfunnshuset',
    'grendehuset', 'bygg', 'etasje',
  ],
  closedParts: ['lukkede saker', 'saker unntatt offentlighet', 'lukket del', 'saker behandlet i lukket møte'],
  openParts: ['åpne saker', 'åpen del'],
  apologyProse: [/\b(?:det var |hadde )?(?:meldt )?(?:forfall|frafall) (?:fra|ved)\s+/iu],
  nobody: ['ingen', 'alle', '-', '–', 'ingen forfall'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  clock: ['kl.', 'kl', 'klokken', 'klokka'],
}
