import { referat } from './referat.ts'
import { labelOf, type Template, type TemplatePart, type Wording } from './template.ts'

/** The label that a part is printed under: the template's, or, for a part that it does not offer, that of minutes. */
export const printedLabel = (template: Template, part: TemplatePart): Wording => labelOf(template, part) ?? labelOf(referat, part) ?? template.item
