import type { Phase } from '../domain/phase.ts'
import type { Words } from './words.ts'

interface PhaseWords {
  readonly path: string
  readonly now: string
  readonly done: string
  readonly where: (step: number, of: number, phase: string) => string
  /** The button that takes a meeting forward to a phase. */
  readonly forward: Readonly<Record<Phase, string>>
  /** What a step forward does to those in the meeting. */
  readonly forwardDoes: Readonly<Record<Phase, string>>
  /** In the menu: a step back to a phase. */
  readonly back: Readonly<Record<Phase, string>>
  readonly backDoes: Readonly<Record<Phase, string>>
  readonly correct: string
  readonly correctDoes: string
  readonly reopen: string
  readonly reopenDoes: string
  /** Whose turn it is, for those whose turn it is not. */
  readonly turn: Readonly<Record<Phase, string>>
  readonly stepsBack: string
  readonly reason: string
  readonly reasonHint: string
  readonly reasonMissing: string
  readonly deadline: string
  readonly deadlineHint: string
  readonly moved: (phase: string) => string
  readonly publicPage: string
}

const da: PhaseWords = {
  path: 'Mødets vej fra kladde til offentliggørelse',
  now: 'nu',
  done: 'gennemført',
  where: (step, of, phase) => `Trin ${step} af ${of}: ${phase}`,
  forward: {
    draft: 'Til kladde',
    convened: 'Send dagsordenen ud',
    inSession: 'Start mødet',
    inReview: 'Send til godkendelse',
    approved: 'Godkend …',
    published: 'Offentliggør …',
  },
  forwardDoes: {
    draft: '',
    convened: 'Deltagere og læsere kan nu se mødet og læse dagsordenen. Sekretariatet og mødelederen kan stadig rette i den.',
    inSession: 'Alle, der deltager, kan nu skrive med i referatet. Dagsordenen rettes kun af sekretariatet og mødelederen.',
    inReview: 'Deltagerne kan ikke længere skrive i referatet, men de kan læse det og komme med bemærkninger. Mødelederen kan godkende det.',
    approved: '',
    published: '',
  },
  back: {
    draft: 'Tilbage til kladde',
    convened: 'Tilbage til dagsordenen',
    inSession: 'Tilbage til møde i gang',
    inReview: 'Tilbage til godkendelse',
    approved: '',
    published: '',
  },
  backDoes: {
    draft: 'Deltagere og læsere kan ikke længere se mødet, før dagsordenen sendes ud igen.',
    convened: 'Ingen kan skrive i referatet, før mødet startes igen. Det, der er skrevet, bliver stående.',
    inSession: 'Alle, der deltager, kan igen skrive i referatet.',
    inReview: '',
    approved: '',
    published: '',
  },
  correct: 'Åbn en rettelse',
  correctDoes: 'Det offentliggjorte referat bliver stående, til rettelsen er godkendt og offentliggjort. Begrundelsen bliver offentlig sammen med rettelsen, medmindre sekretariatet skriver en anden.',
  reopen: 'Genåbn referatet',
  reopenDoes: 'Godkendelsen gælder ikke længere. Referatet kan rettes og skal godkendes igen.',
  turn: {
    draft: 'Sekretariatet forbereder dagsordenen.',
    convened: 'Sekretariatet eller mødelederen starter mødet.',
    inSession: 'Sekretariatet eller mødelederen sender til godkendelse.',
    inReview: 'Mødelederen godkender.',
    approved: 'Sekretariatet offentliggør.',
    published: 'Referatet er offentligt.',
  },
  stepsBack: 'Andre skridt',
  reason: 'Begrundelse',
  reasonHint: 'Gemmes i mødets historik.',
  deadline: 'Frist for indsigelser',
  deadlineHint: 'Deltagerne kan bemærke og gøre indsigelse indtil da. Lad feltet stå tomt for ikke at sætte nogen nu.',
  reasonMissing: 'Skriv en begrundelse. Den skal kunne forstås bagefter.',
  moved: phase => `Mødet er nu: ${phase}.`,
  publicPage: 'Se den offentlige side',
}

const en: PhaseWords = {
  path: 'The way of the meeting from draft to publication',
  now: 'now',
  done: 'done',
  where: (step, of, phase) => `Step ${step} of ${of}: ${phase}`,
  forward: {
    draft: 'To draft',
    convened: 'Send the agenda',
    inSession: 'Start the meeting',
    inReview: 'Send for approval',
    approved: 'Approve …',
    published: 'Publish …',
  },
  forwardDoes: {
    draft: '',
    convened: 'Participants and readers can now see the meeting and read the agenda. The secretariat and the chair can still change it.',
    inSession: 'All who take part can now write the minutes together. Only the secretariat and the chair change the agenda.',
    inReview: 'Participants can no longer write in the minutes, but they can read them and remark on them. The chair can approve them.',
    approved: '',
    published: '',
  },
  back: {
    draft: 'Back to draft',
    convened: 'Back to the agenda',
    inSession: 'Back to the session',
    inReview: 'Back to review',
    approved: '',
    published: '',
  },
  backDoes: {
    draft: 'Participants and readers can no longer see the meeting until the agenda is sent again.',
    convened: 'Nobody can write in the minutes until the meeting is started again. What is written stays.',
    inSession: 'All who take part can write in the minutes again.',
    inReview: '',
    approved: '',
    published: '',
  },
  correct: 'Open a correction',
  correctDoes: 'The published minutes stay until the correction is approved and published. The reason becomes public with the correction, unless the secretariat gives another.',
  reopen: 'Reopen the minutes',
  reopenDoes: 'The approval no longer holds. The minutes can be changed and must be approved again.',
  turn: {
    draft: 'The secretariat prepares the agenda.',
    convened: 'The secretariat or the chair starts the meeting.',
    inSession: 'The secretariat or the chair sends it for approval.',
    inReview: 'The chair approves.',
    approved: 'The secretariat publishes.',
    published: 'The minutes are public.',
  },
  stepsBack: 'Other steps',
  reason: 'Reason',
  reasonHint: 'Kept in the history of the meeting.',
  deadline: 'Deadline for objections',
  deadlineHint: 'Participants can remark and object until then. Leave empty to set none now.',
  reasonMissing: 'Write a reason. It must make sense to others later.',
  moved: phase => `The meeting is now: ${phase}.`,
  publicPage: 'See the public page',
}

/** Words of the phases and the steps between them. */
export const phaseWords: Words<PhaseWords> = { da, en }
