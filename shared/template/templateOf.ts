import type { TemplateId } from '../document/content.ts'
import { opsamling } from './opsamling.ts'
import { referat } from './referat.ts'
import type { Template } from './template.ts'

const TEMPLATES: Readonly<Record<TemplateId, Template>> = { referat, opsamling }

/** The template that goes by a name, in its newest version. */
export const templateOf = (id: TemplateId): Template => TEMPLATES[id]
