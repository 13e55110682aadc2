import type { Words } from './words.ts'

const da = {
  program: 'Referat',
  title: 'Log ind',
  greeting: (name: string) => `Du logger ind som ${name}.`,
  toMeeting: (title: string) => `Linket fører til mødet »${title}«.`,
  once: 'Linket kan bruges én gang. Derefter er du logget ind i denne browser.',
  notYou: (name: string) => `Er du ikke ${name}, så luk siden og lad linket være.`,
  button: 'Log ind',
  goneTitle: 'Linket gælder ikke længere',
  gone: 'Det er allerede brugt, eller det er for gammelt.',
  goneAdvice: 'Har du brugt det i denne browser, er du måske allerede logget ind. Ellers bed sekretariatet om et nyt link.',
  wrongTitle: 'Linket er ikke et login-link',
  wrong: 'Adressen er ikke hel. Det sker, når et link bliver delt over to linjer i en mail.',
  wrongAdvice: 'Kopiér hele linket fra mailen, eller bed sekretariatet om et nyt.',
  refusedTitle: 'Du er ikke logget ind',
  refusedAdvice: 'Linket er ikke brugt. Åbn det igen fra mailen i din sædvanlige browser.',
  toMeetings: 'Gå til mødelisten',
  toPublic: 'Se offentliggjorte referater',
}

/** The page behind a sign-in link. */
export const enterWords: Words<typeof da> = {
  da,
  en: {
    program: 'Referat',
    title: 'Sign in',
    greeting: name => `You sign in as ${name}.`,
    toMeeting: title => `The link leads to the meeting “${title}”.`,
    once: 'The link works once. After that you are signed in in this browser.',
    notYou: name => `If you are not ${name}, close the page and leave the link alone.`,
    button: 'Sign in',
    goneTitle: 'The link is no longer valid',
    gone: 'It has been used already, or it is too old.',
    goneAdvice: 'If you used it in this browser, you may be signed in already. Otherwise ask the secretariat for a new link.',
    wrongTitle: 'The link is not a sign-in link',
    wrong: 'The address is not whole. That happens when a link is broken over two lines in a mail.',
    wrongAdvice: 'Copy the whole link from the mail, or ask the secretariat for a new one.',
    refusedTitle: 'You are not signed in',
    refusedAdvice: 'The link has not been used. Open it again from the mail in your usual browser.',
    toMeetings: 'Go to the list of meetings',
    toPublic: 'See published minutes',
  },
}
