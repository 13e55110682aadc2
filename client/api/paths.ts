const of = (id: string) => `/api/meetings/${encodeURIComponent(id)}`

/** Addresses of the API. */
export const paths = {
  me: '/api/me',
  bodies: '/api/bodies',
  meetings: '/api/meetings',
  import: '/api/import',
  meeting: of,
  phase: (id: string) => `${of(id)}/phase`,
  approval: (id: string) => `${of(id)}/approval`,
  publication: (id: string) => `${of(id)}/publication`,
  form: (id: string, form: string, { closed, show = false }: { closed: boolean; show?: boolean }) =>
    `${of(id)}/forms/${encodeURIComponent(form)}?closed=${closed}${show ? '&show=true' : ''}`,
  members: (id: string) => `${of(id)}/members`,
  member: (id: string, userId: string) => `${of(id)}/members/${encodeURIComponent(userId)}`,
  memberLink: (id: string, userId: string) => `${of(id)}/members/${encodeURIComponent(userId)}/link`,
  attachments: (id: string) => `${of(id)}/attachments`,
  attachment: (id: string, attachmentId: string) => `${of(id)}/attachments/${encodeURIComponent(attachmentId)}`,
  remarks: (id: string) => `${of(id)}/remarks`,
  resolution: (id: string, remarkId: string) => `${of(id)}/remarks/${encodeURIComponent(remarkId)}/resolution`,
  audit: (id: string) => `${of(id)}/audit`,
}
