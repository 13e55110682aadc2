import type { TemplateId } from '../../../shared/document/content.ts'

/** The program's own templates, as they are offered. */
export const KINDS: readonly TemplateId[] = ['referat', 'opsamling']
