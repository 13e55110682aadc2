import type { TemplateId } from '../document/content.ts'
import type { Phase } from '../domain/phase.ts'
import type { Role } from '../domain/role.ts'
import type { Words } from './words.ts'

interface DomainWords {
  readonly phase: Readonly<Record<Phase, string>>
  readonly role: Readonly<Record<Role, string>>
  readonly template: Readonly<Record<TemplateId, string>>
}

const da: DomainWords = {
  phase: {
    draft: 'Kladde',
    convened: 'Dagsorden udsendt',
    inSession: 'Møde i gang',
    inReview: 'Til godkendelse',
    approved: 'Godkendt',
    published: 'Offentliggjort',
  },
  role: { secretariat: 'Sekretariat', chair: 'Mødeleder', participant: 'Deltager', observer: 'Læser' },
  template: { referat: 'Referat', opsamling: 'Opsamling' },
}

const en: DomainWords = {
  phase: {
    draft: 'Draft',
    convened: 'Agenda sent',
    inSession: 'In session',
    inReview: 'In review',
    approved: 'Approved',
    published: 'Published',
  },
  role: { secretariat: 'Secretariat', chair: 'Chair', participant: 'Participant', observer: 'Reader' },
  template: { referat: 'Minutes', opsamling: 'Summary' },
}

/** What phases, roles and templates are called on the screen. */
export const domainWords: Words<DomainWords> = { da, en }
