import { createHash } from 'node:crypto'
import type { AgendaItem, Attachment } from '../../shared/document/content.ts'
import { isBlank, lineText } from '../../shared/document/line.ts'
import { documentTree } from '../../shared/render/documentTree.ts'
import { headline } from '../../shared/render/headline.ts'
import { standingText } from '../../shared/render/standing.ts'
import type { ItemNode } from '../../shared/render/tree.ts'
import { MEETING_ZONE } from '../../shared/render/meetingZone.ts'
import { zonedInstant } from '../../shared/render/zonedTime.ts'
import type { Files } from '../files/files.ts'
import { fileHref } from './fileHref.ts'
import { FORM_ENDINGS, type FormFile, type FormName, type FormSource } from './forms.ts'

const TYPE = 'https://schema.oparl.org/1.1'

/** What the view names besides the content: the file that the minutes are had in, and the files of attachments. */
export interface OparlDeps {
  readonly protocol: { readonly form: FormName; readonly file: FormFile }
  readonly files: Pick<Files, 'get'> | undefined
}

const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex')

const attachmentFile = async (attachment: Attachment, source: FormSource, files: OparlDeps['files']): Promise<object[]> => {
  const { file, title } = attachment
  const url = fileHref(source)(attachment)
  if (!file || url === undefined) return []
  const bytes = await files?.get(file.sha256)
  return [{
    id: url, type: `${TYPE}/File`, name: title === '' ? file.name : title, fileName: file.name, mimeType: file.mediaType, size: file.size,
    ...(bytes && { sha512Checksum: sha512(bytes) }), accessUrl: url, downloadUrl: url,
  }]
}

const agendaItem = async ({ closed, open }: AgendaItem, node: ItemNode, order: number, source: FormSource, id: string, deps: OparlDeps): Promise<object> => {
  const decisions = open.minutes.filter(line => line.kind === 'decision' && !isBlank([line]))
  const files = (await Promise.all(open.attachments.map(one => attachmentFile(one, source, deps.files)))).flat()
  return {
    id: `${id}#punkt-${order + 1}`, type: `${TYPE}/AgendaItem`, meeting: id, order,
    ...(node.number !== '' && { number: node.number }),
    name: node.title === '' ? node.closed : node.title,
    public: !closed,
    ...(decisions.length > 0 && { resolutionText: decisions.map(lineText).join('\n') }),
    ...(files.length > 0 && { auxiliaryFile: files }),
  }
}

/**
 * The meeting as OParl 1.1 (https://schema.oparl.org/1.1/Meeting): its agenda, its place and time, its minutes as a file with the SHA-512
 * of its bytes. A view beside the canonical JSON, for programs that read many councils; it says nothing that the record does not.
 */
export const oparlForm = async (source: FormSource, deps: OparlDeps): Promise<string> => {
  const { content, standing, at, address } = source
  const tree = documentTree(content)
  const record = address?.record ?? ''
  const id = record + FORM_ENDINGS.oparl
  const moment = `${new Date(at).toISOString().slice(0, 19)}Z`
  const [start, end] = [content.header.start, content.header.end].map(time => zonedInstant(time, MEETING_ZONE))
  const protocol = record + FORM_ENDINGS[deps.protocol.form]
  const meeting = {
    id, type: `${TYPE}/Meeting`,
    name: headline(tree, standingText(content, standing)).title,
    meetingState: 'durchgeführt', cancelled: false,
    ...(start !== '' && { start }),
    ...(end !== '' && { end }),
    ...(content.header.place !== '' && { location: { id: `${id}#sted`, type: `${TYPE}/Location`, description: content.header.place } }),
    ...(address && { organization: [address.body] }),
    resultsProtocol: {
      id: protocol, type: `${TYPE}/File`, name: standingText(content, standing), fileName: deps.protocol.file.fileName,
      mimeType: deps.protocol.file.mediaType, date: moment.slice(0, 10), size: deps.protocol.file.bytes.length, sha512Checksum: sha512(deps.protocol.file.bytes),
      accessUrl: protocol, downloadUrl: protocol,
    },
    agendaItem: await Promise.all(content.items.map((item, order) => agendaItem(item, tree.items[order]!, order, source, id, deps))),
    'referat:language': tree.language,
    created: moment, modified: moment, web: record, deleted: false,
  }
  return `${JSON.stringify(meeting, null, 2)}\n`
}
