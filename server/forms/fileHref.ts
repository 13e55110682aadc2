import type { AttachmentNode } from '../../shared/render/tree.ts'
import type { FormSource } from './forms.ts'

/** Where the file of an attachment is had by everybody; nowhere, where the minutes are not published. */
export const fileHref = ({ address }: FormSource) => ({ file }: { readonly file?: AttachmentNode['file'] }): string | undefined =>
  file && address && `${address.record}/bilag/${file.sha256}`
