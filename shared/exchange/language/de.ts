import type { LanguagePack } from './pack.ts'
import { SIGNED_ON } from './signedOn.ts'

/** German. */
export const de: LanguagePack = {
  language: 'de',
  common: [
    'und', 'der', 'die', 'das', 'ist', 'nicht', 'wird', 'werden', 'mit', 'für', 'von', 'den', 'dem', 'zu', 'auf', 'sitzung', 'beschluss',
    'anwesend', 'einstimmig', 'wurde', 'ein', 'eine', 'im',
  ],
  months: [['januar', 'jänner', 'jan'], ['februar', 'feb'], ['märz', 'mrz'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']],
  head: {
    title: ['betreff', 'titel'],
    body: [
      'gremium', 'ausschuss', 'sitzung', 'sitzung des', 'rat', 'arbeitskreis', 'gremium/ausschuss', 'bezeichnung', 'besprechung',
      'arbeitsgruppe', 'gruppe', 'sitzung von', 'organ', 'vorstand',
    ],
    organiser: ['veranstalter', 'veranstalterin', 'gastgeber', 'gastgeberin', 'ausrichter', 'einladende', 'veranstaltet von', 'eingeladen von'],
    when: [
      'datum', 'tag', 'zeit', 'termin', 'sitzungstermin', 'sitzungstag', 'sitzungsdatum', 'uhrzeit', 'beginn', 'sitzungsbeginn', 'dauer',
      'zeit und ort', 'ort und zeit', 'ort, datum', 'sitzungszeit', 'datum/uhrzeit', 'datum und uhrzeit', 'datum, uhrzeit',
      'beginn der sitzung', 'sitzungsdauer', 'zeitpunkt', 'tag und zeit', 'tag der sitzung', 'zeitraum', 'ort/datum', 'ort und datum',
      'wann', 'datum/zeit',
    ],
    end: [
      'ende', 'sitzungsende', 'ende der sitzung', 'ende der sitzung um', 'schluss', 'schluss der sitzung', 'sitzungsende um', 'ende um',
    ],
    place: [
      'ort', 'sitzungsort', 'raum', 'ort, raum', 'tagungsort', 'sitzungsraum', 'wo', 'veranstaltungsort', 'sitzungslokal',
      'ort der sitzung', 'besprechungsort', 'treffpunkt', 'sitzungsraum/ort', 'tagungsraum',
    ],
    present: [
      'wer', 'wer war da',
      'anwesend', 'anwesende', 'teilnehmer', 'teilnehmende', 'mitglieder', 'stimmberechtigt', 'teilnehmerinnen und teilnehmer',
      'anwesend sind', 'anwesende mitglieder', 'stimmberechtigte mitglieder', 'stellvertretende mitglieder', 'ratsmitglieder',
      'anwesend waren', 'anwesende personen', 'anwesenheit', 'anwesenheitsliste', 'teilnehmerliste', 'mitglieder anwesend',
      'anwesend vom vorstand', 'anwesende vorstandsmitglieder', 'gemeinderäte', 'ausschussmitglieder',
      'anwesende stimmberechtigte mitglieder', 'teilnehmerkreis', 'teilgenommen haben', 'es waren anwesend', 'es sind anwesend',
      'teilnehmer/innen', 'teilnehmer:innen', 'teilnehmerinnen', 'teilnahme', 'vom gremium', 'vertreter', 'stellvertreter',
    ],
    officials: [
      'gäste', 'verwaltung', 'von der verwaltung', 'beratend', 'ferner anwesend', 'weitere anwesende', 'außerdem anwesend',
      'beratende mitglieder', 'gast', 'sachverständige', 'zuhörer', 'berichterstatter', 'vertreter der verwaltung', 'weitere teilnehmer',
      'seitens der verwaltung', 'als gäste', 'weitere teilnehmende', 'außerdem', 'ferner', 'presse', 'externe', 'beratende teilnehmer',
      'sonstige', 'sonstige teilnehmer', 'verwaltungsmitarbeiter', 'zudem anwesend',
    ],
    apologies: [
      'entschuldigt', 'entschuldigt fehlen', 'entschuldigungen', 'abwesend', 'abwesend (entschuldigt)', 'es fehlen entschuldigt',
      'es fehlt entschuldigt', 'verhindert', 'entschuldigt abwesend', 'es fehlten entschuldigt', 'es fehlten', 'abwesende',
      'entschuldigt waren', 'entschuldigt sind', 'abwesende mitglieder', 'entschuldigte', 'fehlend entschuldigt',
      'verhinderte mitglieder', 'nicht anwesend (entschuldigt)', 'fehlende', 'es fehlte entschuldigt', 'entschuldigt fehlten',
      'entschuldigt fehlend',
    ],
    absent: [
      'unentschuldigt', 'es fehlen', 'nicht anwesend', 'es fehlen unentschuldigt', 'fehlend', 'unentschuldigt fehlten',
      'unentschuldigt fehlen',
    ],
    chair: [
      'vorsitz', 'vorsitzender', 'vorsitzende', 'leitung', 'sitzungsleitung', 'moderation', 'versammlungsleiter', 'sitzungsleiter',
      'sitzungsleiterin', 'leiter', 'vorsitz führt', 'den vorsitz führte', 'vorsitz führte', 'versammlungsleitung',
      'leitung der sitzung', 'diskussionsleitung', 'gesprächsleitung', 'vorsitzende/r',
    ],
    minuteTaker: [
      'protokoll', 'schriftführer', 'schriftführerin', 'schriftführung', 'protokollführer', 'protokollführerin', 'protokollführung',
      'protokollant', 'niederschrift', 'protokoll führte', 'protokollant/in', 'protokollantin', 'verfasser', 'verfasserin',
      'erstellt von', 'schriftführung/protokoll', 'protokollerstellung', 'für das protokoll', 'protokoll erstellt von',
    ],
    nextMeeting: [
      'nächste sitzung', 'nächster termin', 'nächstes treffen', 'nächster sitzungstermin', 'nächste besprechung',
      'nächste vorstandssitzung', 'termin der nächsten sitzung', 'nächster sitzungstag', 'folgetermin', 'termin nächste sitzung',
      'nächste termine',
    ],
    other: [
      'verteiler', 'aktenzeichen', 'az', 'vorlage', 'vorlagen-nr', 'kopie', 'drucksache', 'einladung vom', 'einladung',
      'geschäftszeichen', 'seitenzahl', 'sitzungsnummer', 'sitzung nr', 'erstellt am', 'versandt am', 'status', 'vorlagennummer',
    ],
  },
  parts: {
    caseStatement: [
      'impuls', 'impulsvortrag', 'einführung', 'leitfragen', 'leitfrage', 'fragen an die gruppen',
      'sachverhalt', 'sachdarstellung', 'begründung', 'hintergrund', 'bericht', 'sachstand', 'zusammenfassung',
      'finanzielle auswirkungen', 'beratung', 'erläuterung', 'erläuterungen', 'problem', 'rechtslage', 'kosten', 'ausgangslage',
      'sach- und rechtslage', 'sachvortrag', 'sachbericht', 'vortrag', 'stellungnahme', 'stellungnahme der verwaltung',
      'ausgangssituation', 'einleitung', 'vorbemerkung', 'kosten und finanzierung', 'finanzierung', 'haushaltsmäßige auswirkungen',
      'klimarelevanz', 'klimaauswirkungen', 'weiteres vorgehen', 'zeitplan', 'bewertung', 'darstellung des sachverhalts', 'beschreibung',
      'kurzfassung', 'rechtliche würdigung', 'sachlage', 'zielsetzung', 'problemstellung', 'begründung der vorlage',
      'begründung des antrags',
    ],
    recommendation: [
      'beschlussvorschlag', 'antrag', 'vorschlag', 'empfehlung', 'beschlussempfehlung', 'vorschlag der verwaltung', 'beschlussentwurf',
      'beschlussvorschlag der verwaltung', 'beschlussantrag', 'antrag der verwaltung', 'vorschlag zum beschluss', 'empfehlungsbeschluss',
      'empfehlung des ausschusses', 'empfehlung der verwaltung', 'verwaltungsvorschlag', 'beschlussvorlage',
      'vorschlag zur beschlussfassung', 'vorgeschlagener beschluss', 'anträge', 'antragstext',
    ],
    attachments: [
      'anlagen', 'anlage', 'unterlagen', 'anhang', 'beigefügte unterlagen', 'anlagen zur vorlage', 'anlage(n)', 'beilagen', 'beilage',
      'dokumente', 'anhänge',
    ],
    minutes: [
      'beschluss', 'ergebnis', 'protokoll', 'diskussion', 'beratungsergebnis', 'beschlüsse', 'aussprache', 'verlauf', 'wortmeldungen',
      'beratungsverlauf', 'diskussionsverlauf', 'beratung', 'beratung und beschluss', 'beratungsverlauf und beschluss', 'besprechung',
      'debatte', 'beratung im gremium', 'protokollierung', 'entscheidung', 'beschlussfassung', 'beschlusstext',
      'beschluss des gemeinderates', 'beschluss des ausschusses', 'gefasster beschluss', 'ergebnisse', 'aussprache und beschluss',
      'kenntnisnahme', 'inhalt der beratung', 'erörterung',
    ],
  },
  telling: { caseStatement: [], recommendation: [], attachments: [], minutes: ['befangenheit', 'sondervotum', 'persönliche erklärung', 'verantwortlich', 'protokollnotiz', 'abstimmungsergebnis', 'abstimmung', 'votum', 'aufgabe', 'aufgaben', 'maßnahme', 'zuständig', 'wer', 'frist', 'abweichende meinung', 'persönliche beteiligung', 'hinweis', 'protokollerklärung', 'ja-stimmen'] },
  decisions: ['abstimmungsergebnis', 'votum', 'festlegung', 'vereinbarung', 'fazit'],
  itemNumbers: ['nr', 'nr.', 'top', 'punkt', '#', 'lfd. nr', 'lfd.nr', 'top-nr'],
  itemTitles: ['thema', 'titel', 'gegenstand', 'betreff', 'tagesordnungspunkt', 'punkt', 'inhalt'],
  partRows: [{ part: 'minutes', row: /^beschluss (?:(?:des|der|vom|nr\.?) .{2,70}|\d[\d/.-]*):?$/iu }],
  sentences: [
    { part: 'recommendation', row: /^(?:die|der|das) (?:\p{L}+ ){1,3}empfiehlt\b/iu },
  ],
  numberLetters: ['ö', 'n'],
  itemWords: ['top', 'tagesordnungspunkt', 'punkt', 'zu', 'thema', 'ad', 'zu ziffer', 'ziffer'],
  themeWords: ['thema', 'workshop', 'block', 'runde', 'tisch', 'gruppe', 'station', 'impuls', 'vortrag', 'forum', 'themenblock'],
  numberWords: ['nr.', 'nr'],
  usualTitles: [
    'verschiedenes', 'sonstiges', 'nächste sitzung', 'begrüßung', 'eröffnung', 'mitteilungen', 'anfragen', 'mitteilungen und anfragen',
    'genehmigung der tagesordnung', 'eröffnung und begrüßung', 'einwohnerfragestunde', 'feststellung der beschlussfähigkeit',
    'eröffnung der sitzung', 'begrüßung und eröffnung', 'bekanntgaben', 'bekanntgaben und anfragen', 'wünsche und anträge',
    'anfragen und anregungen', 'anfragen und mitteilungen', 'berichte', 'schließung der sitzung', 'schluss der sitzung',
    'genehmigung der niederschrift', 'genehmigung des protokolls', 'protokoll der letzten sitzung', 'termine', 'bürgerfragestunde',
    'feststellung der tagesordnung', 'informationen', 'ende der sitzung', 'mitteilungen der verwaltung', 'allgemeines',
  ],
  closingTitles: ['abschluss', 'schluss', 'ausblick', 'schlusswort', 'verabschiedung', 'fazit und ausblick', 'zusammenfassung und ausblick'],
  closed: ['nichtöffentlich', 'nicht öffentlich', 'nicht-öffentlich', 'nichtöffentlicher teil', 'vertraulich', 'nichtöffentliche sitzung'],
  open: ['öffentlich', 'öffentlicher teil', 'öffentliche sitzung'],
  minutesWords: [
    'protokoll', 'niederschrift', 'sitzungsprotokoll', 'ergebnisprotokoll', 'sitzungsniederschrift', 'tagesordnung',
    'besprechungsprotokoll', 'beschlussprotokoll', 'verlaufsprotokoll', 'vorstandsprotokoll', 'gesprächsprotokoll', 'kurzprotokoll',
    'mitschrift', 'besprechungsnotiz', 'gedächtnisprotokoll', 'aktennotiz', 'versammlungsprotokoll', 'protokollauszug', 'einladung',
  ],
  summaryWords: ['zusammenfassung der', 'thementag', 'ergebnisdokumentation'],
  contents: [
    'tagesordnung', 'inhalt', 'inhaltsverzeichnis', 'themen', 'tagesordnungspunkte', 'übersicht', 'agenda', 'tagesordnung der sitzung',
    'inhaltsübersicht', 'folgende tagesordnung',
  ],
  bodyEnds: [
    'ausschuss', 'ausschusses', 'rat', 'rates', 'vorstand', 'vorstands', 'vorstandes', 'beirat', 'beirats', 'gremium', 'kommission',
    'gruppe', 'forum', 'verein', 'ausschuß', 'versammlung', 'präsidium', 'arbeitskreis', 'gemeinderat', 'stadtrat', 'ortsrat',
    'kreistag', 'kreistages', 'kreistags', 'elternbeirat', 'betriebsrat', 'kuratorium', 'kuratoriums', 'stiftungsrat', 'ortsbeirat',
    'bezirksvertretung', 'fraktion', 'team', 'vereins', 'vorstandssitzung', 'arbeitsgruppe', 'projektgruppe', 'steuerungsgruppe',
    'gesellschaft', 'gemeinschaft', 'bund', 'verband', 'verbandes', 'kirchengemeinderat', 'konferenz', 'runde',
  ],
  bodyGenitive: /(?<=schuss|rat|stand|verein|gremium)e?s(?=$|\s)/u,
  ofBody: ['des', 'der', 'über die', 'über', 'zur', 'zum', 'vom', 'im', 'für', 'von'],
  chairRoles: [
    'ortsvorsteher', 'ortsvorsteherin', 'vorsitz', 'vorsitzender', 'vorsitzende', 'leitung', 'bürgermeister', 'bürgermeisterin', 'ausschussvorsitzende',
    'ausschussvorsitzender', 'sitzungsleitung',
  ],
  minuteTakerRoles: ['protokoll', 'schriftführer', 'schriftführerin', 'protokollführer', 'protokollführerin', 'protokollant'],
  nextMeeting: [/^(?:[-•*]\s*)?(?:die |der |das )?nächste[rs]? (?:\p{L}+ ){0,2}?\p{L}*(?:sitzung|termin|treffen|versammlung|besprechung)\b(?: (?:des|der) [\p{L} -]{3,60}?)?(?: (?:ist|findet|ist am))?(?:\s*[:,]\s*|\s+)(?=(?:am|\p{L}+tag|den|\d|mittwoch))/iu],
  meetingEnd: [/\b(?:ende der sitzung|sitzungsende|die sitzung (?:endet|endete|wird) (?:um )?|ende)\s*:?\s*(?:um\s*)?(?=\d)/iu],
  plenum: [/^im plenum\b/iu, /^die (?:gemeinsame |anschließende )?(?:diskussion|aussprache|gruppenarbeit|debatte)\b.{0,50}\b(?:zeigte|ergab|machte deutlich)\b/iu, /^in der anschließenden (?:diskussion|aussprache)\b/iu],
  farewell: [/^(?:der|die) vorsitzende (?:schließt|dankt|beendet)\b/iu, /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} (?:schloss|dankte|bedankte)\b/u],
  absentProse: [/\balle (?:mitglieder )?(?:waren|sind) anwesend (?:außer|bis auf|mit ausnahme von)\s+/iu],
  ending: [/^gez\. /iu, SIGNED_ON, /^(?:ende der sitzung|die sitzung (?:endet|wird|wurde))\b/iu, /^für die richtigkeit\b/iu, /^_{5,}/u, /^unterschriften?\b/iu, /^(?:der|die) vorsitzende (?:schließt|schloss|beendet)\b/iu, /\b(?:schließt|schloss|beendet|beendete) (?:der|die) vorsitzende\b.{0,40}\b(?:sitzung|versammlung)\.?$/iu],
  titleEnds: [
    'vorsteher', 'vorsteherin', 'direktor', 'direktorin', 'leiter', 'leiterin', 'meister', 'meisterin', 'rat', 'rätin', 'referent', 'referentin', 'sekretär',
    'professor', 'dr.', 'dr', 'prof.', 'herr', 'frau', 'sachbearbeiter', 'ingenieur', 'berater', 'architekt',
  ],
  deputyFor: [
    'vertretung für', 'in vertretung für', 'stellvertretend für', 'vertreter von', 'vertretung von', 'für', 'i.v. für', 'anstelle von',
  ],
  columnWords: [
    'name', 'funktion', 'fraktion', 'partei', 'rolle', 'vertretung für', 'bemerkung', 'anwesend', 'organisation', 'unterschrift',
    'titel',
  ],
  places: [
    'saal', 'sitzungssaal', 'raum', 'rathaus', 'rathauses', 'stadthalle', 'schule', 'bücherei', 'bibliothek', 'teams', 'zoom',
    'vereinsheim', 'gemeindehaus', 'sitzungszimmer', 'besprechungsraum', 'konferenzraum', 'gaststätte', 'feuerwehrhaus', 'pfarrheim',
    'aula', 'bürgerhaus', 'dorfgemeinschaftshaus',
  ],
  closedParts: [
    'nichtöffentlicher teil', 'nicht öffentlicher teil', 'nichtöffentliche sitzung', 'nicht öffentliche sitzung',
    'nicht-öffentlicher teil', 'vertraulicher teil', 'b. nichtöffentlicher teil', 'ii. nichtöffentlicher teil',
    'b) nichtöffentlicher teil', 'b nichtöffentlicher teil', 'teil b: nichtöffentlich',
  ],
  openParts: [
    'öffentlicher teil', 'öffentliche sitzung', 'a. öffentlicher teil', 'i. öffentlicher teil', 'a) öffentlicher teil',
    'a öffentlicher teil', 'teil a: öffentlich',
  ],
  apologyProse: [/\b(?:entschuldigt (?:fehlen|fehlten|haben sich|hatten sich|sind|waren)|es fehl(?:en|te|ten|t) entschuldigt)\s*:?\s+/iu],
  nobody: ['keine', 'niemand', 'alle', '-', '–', 'keiner', 'entfällt'],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  clock: ['um', 'uhr', 'ab', 'beginn'],
}
