import type { MeetingForm } from '../protocol/forms.ts'

const da = {
  open: 'Hent som …',
  title: 'Hent referatet',
  lead: (isDraft: boolean): string => isDraft
    ? 'Filen viser, hvad der står nu. På hver side står, at referatet er foreløbigt og ikke godkendt.'
    : 'Filen viser den godkendte tekst, og det fremgår af titlen og filens navn.',
  closed: 'Tag det med, der står i lukkede punkter',
  closedHint: 'Filen må så kun læses af dem, der har adgang til de lukkede punkter.',
  forms: { pdf: 'PDF', docx: 'Word', html: 'Webside', md: 'Markdown', json: 'JSON', pdfa: 'PDF/A' } satisfies Record<MeetingForm, string>,
  about: {
    pdf: 'Til læsning og udskrift; kan læses op (PDF/UA)',
    docx: 'Til at arbejde videre med',
    html: 'En fil, som enhver browser viser',
    md: 'Ren tekst med opmærkning',
    json: 'Til andre programmer',
    pdfa: 'Til arkivet (PDF/A-2a)',
  } satisfies Record<MeetingForm, string>,
  print: 'Vis til udskrift',
  fetched: (name: string) => `${name} er hentet.`,
}

const en: typeof da = {
  open: 'Download as …',
  title: 'Download the minutes',
  lead: isDraft => isDraft
    ? 'The file shows what stands there now. Each page says that the minutes are a draft and not approved.'
    : 'The file shows the approved text, and its title and file name say so.',
  closed: 'Include what closed items say',
  closedHint: 'Only those who may open the closed items may then read the file.',
  forms: { pdf: 'PDF', docx: 'Word', html: 'Web page', md: 'Markdown', json: 'JSON', pdfa: 'PDF/A' },
  about: {
    pdf: 'To read and print; screen readers read it (PDF/UA)',
    docx: 'To go on working with',
    html: 'A file that every browser shows',
    md: 'Plain text with marks',
    json: 'For other programs',
    pdfa: 'For the archive (PDF/A-2a)',
  },
  print: 'Show for printing',
  fetched: name => `${name} is downloaded.`,
}

/** Minutes as files. */
export const downloadWords = { da, en }
