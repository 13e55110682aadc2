import type { Language } from '../../document/content.ts'
import type { TemplatePart } from '../../template/template.ts'

/** The words, or ends of words, that a label of an item's part is built on: `Udvalgets behandling`, `Økonomiske konsekvenser`. */
export interface PartRoots extends Readonly<Record<TemplatePart, readonly string[]>> {
  /** Those that say nothing of the part themselves: `Resumé af drøftelsen` is what the words behind them say. */
  readonly neutral: readonly string[]
  /** Words behind which the label only says more: `Forslag **til** vedtak`. */
  readonly links: readonly string[]
}

/** By language. */
export const PART_ROOTS: Readonly<Record<Language, PartRoots>> = {
  da: {
    caseStatement: [
      'baggrund', 'fremstilling', 'vurdering', 'vurderinger', 'konsekvens', 'konsekvenser', 'økonomi', 'redegørelse', 'beskrivelse',
      'orientering', 'høring', 'indledning', 'bemærkninger', 'grundlag', 'forhold', 'begrundelse', 'status', 'formål', 'oplæg', 'sagen',
      'tidsplan', 'proces', 'inddragelse', 'kommunikation', 'finansiering', 'analyse',
    ],
    recommendation: [
      'indstilling', 'indstillinger', 'forslag', 'anbefaling', 'anbefalinger', 'indstiller', 'anbefaler', 'foreslår', 'indstilles',
      'anbefales',
    ],
    attachments: ['bilag', 'fortegnelse', 'materiale', 'materialer', 'vedhæftninger', 'dokumenter'],
    minutes: [
      'beslutning', 'beslutninger', 'beslutningen', 'behandling', 'behandlingen', 'drøftelse', 'drøftelser', 'drøftelsen',
      'drøftelserne', 'debat', 'debatten', 'konklusion', 'konklusioner', 'referat', 'protokol', 'protokollat', 'afgørelse',
      'vedtagelse', 'tilkendegivelse', 'tilkendegivelser', 'udtalelse', 'udtalelser', 'opfølgning', 'afstemning', 'aftaler', 'input',
      'tilbagemeldinger', 'pointer', 'besluttet', 'aftalt', 'sagt', 'drøftet', 'mødet', 'plenum', 'udfald',
    ],
    neutral: ['resumé', 'resume', 'opsamling', 'opsummering', 'sammenfatning', 'noter', 'hovedpunkter', 'uddrag', 'kort'],
    links: ['af', 'til', 'for', 'fra', 'i', 'på', 'om', 'ved', 'under', 'efter', 'vedr', 'vedrørende'],
  },
  nb: {
    caseStatement: [
      'bakgrunn', 'opplysninger', 'framstilling', 'fremstilling', 'utredning', 'vurdering', 'vurderinger', 'konsekvens', 'konsekvenser',
      'økonomi', 'redegjørelse', 'beskrivelse', 'orientering', 'høring', 'innledning', 'merknader', 'grunnlag', 'begrunnelse', 'status',
      'formål', 'saken', 'fakta', 'finansiering',
    ],
    recommendation: ['innstilling', 'forslag', 'anbefaling', 'tilråding', 'tilrådning'],
    attachments: ['vedlegg', 'dokumenter', 'underlag', 'bilag'],
    minutes: [
      'vedtak', 'vedtaket', 'vedtatt', 'bestemt', 'sagt', 'drøftet', 'avtalt', 'behandling', 'behandlingen', 'drøfting', 'drøftingen',
      'drøftelse', 'drøftelser', 'drøftelsen', 'diskusjon', 'diskusjonen', 'debatt', 'debatten', 'konklusjon', 'konklusjoner',
      'referat', 'protokoll', 'beslutning', 'votering', 'avstemning', 'avgjørelse', 'tilførsel', 'uttalelse', 'møtet', 'oppfølging',
      'innspill',
    ],
    neutral: ['oppsummering', 'sammendrag', 'sammenfatning', 'notater', 'hovedpunkter', 'utdrag', 'kort'],
    links: ['av', 'til', 'for', 'fra', 'i', 'på', 'om', 'ved', 'under', 'etter', 'vedrørende'],
  },
  sv: {
    caseStatement: [
      'bakgrund', 'ärendet', 'beskrivning', 'utredning', 'bedömning', 'konsekvens', 'konsekvenser', 'analys', 'ekonomi', 'redogörelse',
      'information', 'motivering', 'skäl', 'remiss', 'inledning', 'synpunkter', 'underrättelse', 'status', 'syfte', 'finansiering',
      'nuläge',
    ],
    recommendation: ['förslag', 'rekommendation', 'rekommendationer', 'beslutsförslag'],
    attachments: ['underlag', 'bilaga', 'bilagor', 'handlingar', 'dokument'],
    minutes: [
      'beslut', 'beslutet', 'yrkande', 'yrkanden', 'beslutades', 'diskuterades', 'sades', 'behandling', 'behandlingen', 'diskussion', 'diskussionen',
      'diskussioner', 'överläggning', 'överläggningar', 'debatt', 'slutsats', 'slutsatser', 'protokoll', 'omröstning', 'votering',
      'reservation', 'anteckning', 'anteckningar', 'yttrande', 'beslutsgång', 'mötet', 'sammanträdet', 'uppföljning', 'inspel',
    ],
    neutral: ['sammanfattning', 'sammandrag', 'utdrag', 'noteringar', 'kort'],
    links: ['av', 'till', 'för', 'från', 'i', 'på', 'om', 'vid', 'under', 'efter', 'och'],
  },
  de: {
    caseStatement: [
      'hintergrund', 'sachverhalt', 'sachstand', 'sachdarstellung', 'darstellung', 'begründung', 'bericht', 'auswirkungen', 'kosten',
      'finanzierung', 'erläuterung', 'erläuterungen', 'lage', 'stellungnahme', 'einleitung', 'bewertung', 'beschreibung', 'anlass',
      'information', 'würdigung', 'folgen',
    ],
    recommendation: ['vorschlag', 'antrag', 'empfehlung', 'anträge', 'empfehlungen', 'vorschläge', 'entwurf'],
    attachments: ['anlage', 'anlagen', 'unterlagen', 'anhang', 'anhänge', 'beilagen'],
    minutes: [
      'beschluss', 'beschlüsse', 'ergebnis', 'ergebnisse', 'beratung', 'diskussion', 'aussprache', 'debatte', 'erörterung', 'protokoll',
      'abstimmung', 'entscheidung', 'beschlossen', 'besprochen', 'vereinbart', 'wortmeldungen', 'verlauf', 'behandlung', 'fazit',
      'festlegung', 'festlegungen', 'sitzung', 'besprechung', 'erklärung', 'votum',
    ],
    neutral: ['zusammenfassung', 'kurzfassung', 'auszug', 'notizen', 'übersicht'],
    links: ['der', 'des', 'zu', 'zur', 'zum', 'für', 'von', 'vom', 'im', 'in', 'über', 'aus'],
  },
  en: {
    caseStatement: [
      'background', 'report', 'context', 'implications', 'introduction', 'finance', 'rationale', 'position', 'overview', 'information',
      'history', 'consultation', 'assessment', 'purpose', 'reasons', 'considerations', 'update', 'briefing',
    ],
    recommendation: ['recommendation', 'recommendations', 'proposal', 'proposals', 'motion', 'recommended', 'proposed'],
    attachments: ['attachments', 'appendices', 'appendix', 'papers', 'documents', 'enclosures', 'annexes'],
    minutes: [
      'decision', 'decisions', 'discussion', 'discussions', 'resolution', 'resolutions', 'resolved', 'agreed', 'decided', 'discussed',
      'said', 'outcome', 'outcomes', 'minutes', 'debate', 'voting', 'vote', 'comments', 'conclusion', 'conclusions', 'actions',
      'action', 'meeting', 'deliberation', 'deliberations', 'dissent', 'points',
    ],
    neutral: ['summary', 'notes', 'record', 'extract', 'key', 'note'],
    links: ['of', 'to', 'for', 'from', 'in', 'on', 'at', 'about', 'by'],
  },
}
