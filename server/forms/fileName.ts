import { standingText } from '../../shared/render/standing.ts'
import { FORM_ENDINGS, type FormName, type FormSource } from './forms.ts'

/** What no file system takes, or takes for a path. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu

/** `Godkendt referat – Haverådet – 2031-03-04.pdf`: how the minutes stand, whose they are, of which day. */
export const fileName = ({ content, standing }: Pick<FormSource, 'content' | 'standing'>, form: FormName): string => {
  const parts = [standingText(content, standing), content.body, content.header.start.slice(0, 10)]
    .map(part => part.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, 80).trim())
    .filter(part => part !== '')
  return parts.join(' – ') + FORM_ENDINGS[form]
}
