import type { Language } from '../../document/content.ts'

/** The words of a label that names what those who were there said: `Opsamling fra bordene`, `Gruppernes input`. */
interface VoiceWords {
  /** Those who speak. */
  readonly voices: readonly string[]
  /** What they gave. */
  readonly said: readonly string[]
  /** What leads to a voice at the beginning (`Fra salen`, `Det sagde deltagerne`), and words that may stand between. */
  readonly from: readonly string[]
  readonly between: readonly string[]
}

const VOICES: Readonly<Record<Language, VoiceWords>> = {
  da: {
    voices: ['bordene', 'bordenes', 'grupperne', 'gruppernes', 'deltagerne', 'deltagernes', 'salen', 'plenum', 'bord', 'borde', 'workshoppen', 'borddrøftelserne', 'gruppearbejdet'],
    said: [
      'opsamling', 'svar', 'svarene', 'input', 'ideer', 'idéer', 'forslag', 'pointer', 'hovedpointer', 'ønsker', 'kommentarer', 'spørgsmål', 'drøftelse', 'drøftelser', 'drøftelsen', 'debat',
      'debatten', 'tilbagemeldinger', 'tilbagemelding', 'refleksioner', 'bidrag', 'bemærkninger', 'hovedpunkter', 'noter', 'resultater', 'resultat',
    ],
    from: ['fra', 'det sagde', 'hvad sagde', 'det mente', 'hvad mente'],
    between: ['sagde', 'mente', 'fra', 'i', 'ved', 'på', 'af', 'det', 'hvad', 'de', 'den', 'og', 'vigtigste', 'fælles', 'enkelte'],
  },
  nb: {
    voices: ['bordene', 'bordenes', 'gruppene', 'gruppenes', 'deltakerne', 'deltakernes', 'salen', 'plenum', 'gruppearbeidet'],
    said: [
      'oppsummering', 'svar', 'svarene', 'innspill', 'ideer', 'forslag', 'poenger', 'hovedpoenger', 'ønsker', 'kommentarer', 'spørsmål', 'drøfting', 'drøftinger', 'diskusjon', 'diskusjonen',
      'debatt', 'tilbakemeldinger', 'tilbakemelding', 'refleksjoner', 'bidrag', 'hovedpunkter', 'notater', 'resultater',
    ],
    from: ['fra', 'det sa', 'hva sa', 'dette sa', 'hva mente'],
    between: ['sa', 'dette', 'mente', 'fra', 'i', 'ved', 'på', 'av', 'det', 'hva', 'de', 'den', 'og', 'viktigste', 'felles'],
  },
  sv: {
    voices: ['borden', 'bordens', 'grupperna', 'gruppernas', 'deltagarna', 'deltagarnas', 'salen', 'plenum', 'grupparbetet'],
    said: [
      'sammanfattning', 'svar', 'svaren', 'inspel', 'idéer', 'förslag', 'poänger', 'önskemål', 'kommentarer', 'frågor', 'diskussion', 'diskussionen', 'diskussioner', 'debatt', 'återkoppling',
      'återrapportering', 'synpunkter', 'reflektioner', 'bidrag', 'noteringar', 'resultat',
    ],
    from: ['från', 'det sa', 'vad sa', 'det tyckte', 'vad tyckte'],
    between: ['sa', 'tyckte', 'från', 'i', 'vid', 'på', 'av', 'det', 'vad', 'de', 'den', 'och', 'viktigaste', 'gemensam'],
  },
  de: {
    voices: ['tische', 'tischen', 'gruppe', 'gruppen', 'teilnehmenden', 'teilnehmer', 'teilnehmern', 'plenum', 'publikum', 'kleingruppen', 'gruppenarbeit'],
    said: [
      'ergebnisse', 'ergebnis', 'antworten', 'beiträge', 'ideen', 'vorschläge', 'wünsche', 'kommentare', 'fragen', 'diskussion', 'diskussionen', 'aussprache', 'rückmeldungen', 'rückmeldung',
      'anregungen', 'hinweise', 'kernaussagen', 'stimmen', 'sammlung', 'zusammenfassung',
    ],
    from: ['aus', 'von', 'das sagten', 'was sagten'],
    between: ['sagten', 'was', 'aus', 'von', 'vom', 'in', 'im', 'der', 'den', 'dem', 'die', 'das', 'und', 'wichtigste'],
  },
  en: {
    voices: ['tables', 'groups', 'group', 'table', 'participants', 'plenary', 'floor', 'audience', 'delegates', 'breakout', 'breakouts'],
    said: [
      'feedback', 'answers', 'input', 'inputs', 'ideas', 'suggestions', 'points', 'comments', 'questions', 'discussion', 'discussions', 'responses', 'contributions', 'views', 'wishes', 'notes',
      'results', 'summary', 'reflections',
    ],
    from: ['from', 'what'],
    between: ['said', 'told', 'suggested', 'from', 'in', 'at', 'of', 'by', 'on', 'what', 'the', 'and', 'key', 'main', 'us'],
  },
}

const MOST_WORDS = 6

/** Whether a label, in the form in which labels are compared, says that what follows came from those at the tables, in the groups or in the room. No word of it may be another. */
export const isVoiceLabel = (form: string, language: Language): boolean => {
  const { voices, said, from, between } = VOICES[language]
  const words = form.replace(/['’]/gu, '').split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || !words.some(word => voices.includes(word))) return false
  return (words.some(word => said.includes(word)) || from.some(lead => form.startsWith(`${lead} `))) && words.every(word => voices.includes(word) || said.includes(word) || between.includes(word))
}
