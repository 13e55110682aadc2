import type { LanguagePack } from './pack.ts'

const ORGAN = String.raw`[A-ZÆØÅ][\p{L}\-/&., ]{2,80}?`
const DATE = String.raw`(?:den |d\. ?)?\d{1,2}[-./. ]+(?:\d{1,2}[-./]|\p{L}{3,10} )\d{2,4}`

/** Danish. The counts behind the labels stand in the import notes of the shared material. */
export const da: LanguagePack = {
  language: 'da',
  common: ['og', 'af', 'til', 'med', 'der', 'ikke', 'blev', 'møde', 'på', 'for', 'fra', 'punkt', 'bilag', 'beslutning', 'referat', 'sagsfremstilling', 'godkendt', 'indstilling', 'udvalget', 'mødet'],
  months: [['januar', 'jan'], ['februar', 'feb'], ['marts', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  head: {
    title: ['emne', 'vedr', 'vedrørende', 'overskrift', 'titel'],
    body: ['møde', 'udvalg', 'organ', 'forum', 'råd', 'bestyrelse', 'mødeforum', 'møde i', 'mødegruppe', 'gruppe', 'udvalgets navn', 'politisk organ', 'mødetype'],
    when: ['tid', 'dato', 'mødedato', 'mødetid', 'mødetidspunkt', 'tidspunkt', 'dato og tid', 'tid og dato', 'kl', 'klokken', 'mødets dato', 'dato for møde', 'dato/tid', 'starttidspunkt', 'start', 'mødestart', 'mødedag', 'afholdt', 'tid og sted', 'sted og tid', 'dato og sted', 'mødet afholdt'],
    end: ['sluttidspunkt', 'slut', 'mødet slut', 'mødet hævet', 'mødet sluttede', 'hævet', 'slut kl', 'mødet hævet kl', 'mødet slut kl'],
    place: ['sted', 'mødested', 'lokale', 'lokation', 'mødelokale', 'adresse'],
    present: ['deltagere', 'til stede', 'tilstede', 'tilstedeværende', 'medlemmer', 'deltog', 'mødt', 'fremmødte', 'mødte', 'mødedeltagere', 'deltagerkreds', 'deltagende', 'deltagere i mødet', 'til stede var', 'fremmøde', 'mødt var', 'deltagere på mødet', 'bestyrelsen', 'deltagerliste', 'øvrige deltagere', 'deltager'],
    officials: ['fra forvaltningen', 'øvrige', 'gæster', 'gæst', 'endvidere deltog', 'desuden deltog', 'desuden', 'også til stede', 'fra administrationen', 'fra sekretariatet', 'sekretariat', 'øvrige til stede', 'observatører', 'tilforordnede', 'inviterede', 'embedsmænd', 'administration', 'forvaltning'],
    apologies: ['afbud', 'fraværende med afbud', 'meldt afbud', 'afbud fra', 'afbud fra følgende', 'forfald', 'fraværende (med afbud)', 'afbud modtaget fra'],
    absent: ['fraværende', 'deltog ikke', 'ikke til stede', 'ikke mødt', 'ikke deltagende', 'fraværende uden afbud', 'udeblevet', 'ikke tilstede', 'mangler'],
    chair: ['mødeleder', 'formand', 'dirigent', 'ordstyrer', 'mødeledelse', 'formand/mødeleder', 'leder af mødet', 'forperson'],
    minuteTaker: ['referent', 'referat ved', 'referat', 'referat v', 'sekretær', 'referat af', 'referatskriver', 'protokolfører', 'ref', 'pennefører', 'mødereferent'],
    nextMeeting: ['næste møde', 'næste mødedato', 'nyt møde', 'næste ordinære møde', 'kommende møde'],
    other: ['kopi', 'kopi til', 'cc', 'sagsnr', 'sagsnummer', 'sag nr', 'journalnr', 'j.nr', 'udsendt', 'journal nr', 'sagsbehandler', 'dok.nr', 'dokumentnr', 'udarbejdet af', 'til', 'fra', 'mødenr', 'møde nr', 'version', 'status'],
  },
  parts: {
    caseStatement: [
      'sagsfremstilling', 'resumé', 'resume', 'beskrivelse af sagen', 'beskrivelse', 'økonomi', 'økonomi og personale', 'videre proces', 'baggrund', 'sagens baggrund', 'oplæg', 'høring',
      'lovgrundlag', 'retsgrundlag', 'konsekvenser', 'sagens indhold', 'indhold', 'redegørelse', 'kommunikation', 'borgerinddragelse', 'tidsplan', 'vurdering', 'forvaltningens vurdering',
      'økonomiske konsekvenser', 'personalemæssige konsekvenser', 'bæredygtighed', 'miljø', 'formål', 'introduktion', 'motivering', 'kompetence', 'sagens forløb', 'historik', 'proces',
      'administrationens bemærkninger', 'økonomiske forhold', 'lovgivning', 'hovedindhold', 'løsning', 'sammenfatning', 'præsentation', 'inddragelse', 'økonomi og finansiering', 'finansiering',
      'klima', 'supplerende sagsfremstilling', 'sundhedsmæssige konsekvenser', 'beslutningstema', 'sagsresumé', 'sagsresume', 'problemstilling', 'politisk behandling', 'sagsbeskrivelse',
    ],
    recommendation: ['indstilling', 'forslag', 'forslag til beslutning', 'anbefaling', 'indstillinger', 'administrationens indstilling', 'forvaltningens indstilling', 'direktionens indstilling', 'sekretariatets indstilling', 'forslag til indstilling', 'beslutningsforslag', 'indstilles', 'formandskabets indstilling'],
    attachments: ['bilag', 'vedlagt', 'vedhæftet', 'vedhæftede filer', 'bilagsliste', 'bilag til punktet', 'bilag vedlagt', 'vedlagte bilag', 'vedhæftede bilag', 'materiale', 'dokumenter', 'bilagsoversigt'],
    minutes: [
      'referat', 'beslutning', 'beslutninger', 'vedtagelse', 'udvalgets beslutning', 'protokol', 'mødets beslutning', 'drøftelse', 'beslutningsreferat', 'afgørelse', 'referat af punktet', 'opsamling',
      'mødebehandling', 'behandling', 'udfald', 'fravær under punktet', 'tidligere beslutninger', 'beslutningsprotokol', 'plenum', 'udvalgets behandling', 'referat/beslutning',
    ],
  },
  telling: {
    caseStatement: [],
    recommendation: [],
    attachments: [],
    minutes: ['konklusion', 'afvigende mening', 'mindretalsudtalelse', 'protokoludtalelse', 'afbud til punktet', 'aftalt', 'aftale', 'særstandpunkt', 'ansvarlig', 'opfølgning', 'aktion', 'handling', 'dissens', 'afstemning'],
  },
  partRows: [
    { part: 'minutes', row: new RegExp(String.raw`^(?:beslutning|protokol|vedtagelse|referat|afgørelse)(?: i| fra| for|,)? (?:møde i )?${ORGAN},? ?(?:den |d\. ?)?${DATE}(?:,? ?pkt\.? ?\d+)?[.:]?$`, 'iu') },
    { part: 'minutes', row: new RegExp(String.raw`^${ORGAN},? ${DATE},? (?:pkt|punkt|sag|sagsnr)\.? ?(?:nr\.? ?)?\d+[.:]?$`, 'u') },
    { part: 'minutes', row: new RegExp(String.raw`^(?:beslutning|vedtagelse|protokol) (?:i |fra |den |d\. ?|for ).{3,70}:?$`, 'iu') },
    { part: 'minutes', row: new RegExp(String.raw`^${ORGAN}(?:s|') beslutning(?: den)? ?(?:${DATE})?:?$`, 'u') },
  ],
  sentences: [
    { part: 'attachments', row: /^bilag \d{1,2}[a-z]?\s*[:.–-]\s*\S/iu },
    { part: 'recommendation', row: /^(?:det )?indstilles(?: det)?(?:,| til|:| at)/iu },
    { part: 'recommendation', row: /^det (?:indstilles|foreslås|anbefales),? (?:at|til)/iu },
    { part: 'recommendation', row: /^(?:\p{Lu}[\p{L}/-]*(?: (?:og|for|\p{L}[\p{L}-]*)){0,5}) indstiller(?: til [\p{L} -]{3,50})?,(?: at\b|$)/u },
    { part: 'recommendation', row: /^(?:\p{Lu}[\p{L}/-]*(?: [\p{L}-]+){0,5}) indstiller(?: til [\p{L} -]{3,50})?:?,?$/u },
  ],
  itemWords: ['punkt', 'pkt', 'pkt.', 'ad', 'ad.', 'sag', 'tema', 'dagsordenspunkt', 'dagsordenpunkt', 'ad pkt', 'ad pkt.', 'ad punkt', 'emne'],
  themeWords: ['tema'],
  numberWords: ['nr.', 'nr', 'nummer'],
  usualTitles: [
    'eventuelt', 'evt', 'evt.', 'næste møde', 'evt. og næste møde', 'eventuelt og næste møde', 'godkendelse af dagsorden', 'godkendelse af dagsordenen', 'meddelelser', 'godkendelse af referat',
    'orientering', 'orientering fra formanden', 'velkomst', 'valg af dirigent', 'lukkede punkter', 'underskriftsark', 'underskriftsside', 'kommende møder', 'punkter til næste møde', 'opfølgning fra sidste møde', 'siden sidst', 'gensidig orientering',
  ],
  closed: ['lukket punkt', 'lukket sag', 'lukket dagsordenspunkt', 'lukket', 'fortroligt punkt', 'fortroligt', 'behandles for lukkede døre', 'for lukkede døre', 'lukket møde'],
  open: ['åbent punkt', 'åben sag', 'åbent', 'åbent dagsordenspunkt', 'offentlig', 'offentligt punkt'],
  minutesWords: ['referat', 'beslutningsprotokol', 'beslutningsreferat', 'mødereferat', 'protokol', 'protokollat', 'mødeprotokol', 'dagsorden', 'forhandlingsprotokol', 'udvalgsprotokol', 'mødedagsorden', 'åbent referat', 'åben dagsorden'],
  summaryWords: ['opsamling', 'temadag', 'temamøde', 'workshopopsamling'],
  contents: ['dagsorden', 'indholdsfortegnelse', 'indhold', 'punkter', 'dagsordenen', 'punkter på dagsordenen', 'oversigt', 'punktoversigt', 'sagsoversigt', 'dagsordenspunkter', 'mødets punkter', 'følgende dagsorden', 'dagsorden for mødet', 'åbne punkter', 'åbne sager'],
  bodyEnds: ['udvalg', 'udvalget', 'råd', 'rådet', 'bestyrelse', 'bestyrelsen', 'forum', 'nævn', 'nævnet', 'byråd', 'byrådet', 'kommunalbestyrelse', 'kommunalbestyrelsen', 'gruppe', 'gruppen', 'kreds', 'kredsen', 'komité', 'komite', 'komitéen', 'direktion', 'direktionen', 'forening', 'samling', 'konference', 'repræsentantskab', 'repræsentantskabet', 'styregruppe', 'styregruppen', 'formandskab', 'borgerrepræsentationen', 'regionsrådet', 'menighedsråd', 'medudvalg', 'temadag', 'netværk'],
  ofBody: ['i', 'for', 'af', 'fra', 'på', 'ved'],
  chairRoles: ['formand', 'mødeleder', 'dirigent', 'ordstyrer', 'borgmester', 'fmd', 'fmd.', 'forkvinde', 'forperson', 'dekan', 'institutleder', 'bestyrelsesformand'],
  minuteTakerRoles: ['referent', 'ref', 'ref.', 'protokolfører', 'pennefører'],
  nextMeeting: [/^(?:[-•*]\s*)?næste (?:\p{L}+ ){0,2}?(?:møde|mødedato)\b(?: (?:i|for) [\p{L} -]{3,60}?)?(?: (?:er|afholdes|bliver|holdes|finder sted|bliver afholdt|er aftalt til|er planlagt til|er fastsat til|er berammet til))?(?:\s*[:,]\s*|\s+)(?=(?:\p{L}+dag|den|d\.|\d|kl))/iu],
  meetingEnd: [/\bmødet (?:sluttede|sluttet|slut|hævet|hævedes|blev hævet|afsluttet|blev afsluttet|afsluttedes|slutter|blev sluttet)\s*:?\s*(?=kl|\d)/iu],
  plenum: [
    /^på baggrund af \p{L}+(?: \p{L}+){0,3} (?:blev|drøftede)\b/iu, /^efter (?:oplægget|oplæggene|pausen|frokost)\b.{0,80}(?:drøfte|blev)/iu, /^i (?:den )?(?:efterfølgende|fælles|afsluttende) ?(?:fælles )?(?:plenum\p{L}*|opsamling|drøftelse|debat)/iu,
    /^(?:i|fra) plenum\b/iu, /^(?:ved|under|i) (?:den )?(?:opsamlingen|plenumdrøftelsen|debatten|drøftelsen|plenumopsamlingen)\b/iu, /^(?:i )?(?:grupperne|gruppedrøftelserne|drøftelserne)\b.{0,60}(?:drøfte|frem|blev|kom)/iu, /^herefter (?:drøftede|blev)\b/iu,
    /^(?:af|fra) (?:plenumdrøftelsen|opsamlingen|grupperne)\b/iu,
  ],
  farewell: [
    /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}(?:, [^,.]{3,80},)? (?:afrundede|rundede|afsluttede|sluttede|takkede)\b(?=.{0,60}\b(?:dagen|mødet|temadagen|af|fremmødet|deltagerne|seminaret|af med|for)\b)/u,
    /^(?:afslutningsvis|afslutningsvist|til slut|som afrunding|som afslutning)\b.{0,40}(?:takke|afrunde|runde|konklude|sammenfatte|opsummere)/iu, /^formanden (?:afrundede|rundede|afsluttede|takkede)\b/iu,
  ],
  absentProse: [/\b(?:alle|samtlige)(?: (?:medlemmer|i bestyrelsen|i udvalget|bestyrelsesmedlemmer))? (?:var|er) (?:mødt|til stede|fremmødt|mødte)(?:,)? (?:undtagen|bortset fra|på nær|med undtagelse af)\s+/iu],
  ending: [
    /^referatet (?:blev |er )?godkendt\b/iu, /^mødet (?:sluttede|hævet|hævedes|slut|blev hævet|afsluttet)\b/iu, /^(?:for referat|referent|referat ved|ref\.?)\s*[:,]/iu, /^godkendt (?:den|d\.|af)\b.{0,60}$/iu,
    /^underskrift(?:er)?\b/iu, /^(?:således|som) (?:passeret|vedtaget)/iu, /^_{5,}/u, /^med venlig hilsen/iu,
  ],
  titleEnds: ['direktør', 'chef', 'leder', 'konsulent', 'sekretær', 'borgmester', 'rådmand', 'formand', 'medarbejder', 'professor', 'lektor', 'overlæge', 'læge', 'rektor', 'dekan', 'jurist', 'fuldmægtig', 'koordinator', 'advokat', 'revisor', 'ingeniør', 'arkitekt', 'rådgiver', 'kasserer', 'formandskab'],
  nobody: ['ingen', 'alle', 'nej', 'intet', '-', '–', 'ingen afbud', 'alle var mødt', 'alle medlemmer'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  clock: ['kl.', 'kl', 'klokken'],
}
