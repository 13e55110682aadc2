import { HtmlValidate } from 'html-validate'

/** What html-validate's recommended rules say of a whole page, accessibility and document rules included; our own style sheet needs no checksum. */
export const htmlFaults = async (html: string): Promise<string[]> => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'], rules: { 'require-sri': 'off' } })
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}
