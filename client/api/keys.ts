/** Names of what react-query keeps; a shorter one stands for all that begin with it. */
export const keys = {
  me: ['me'] as const,
  meetings: ['meetings'] as const,
  meeting: (id: string) => ['meeting', id] as const,
  detail: (id: string) => ['meeting', id, 'detail'] as const,
  remarks: (id: string) => ['meeting', id, 'remarks'] as const,
  bodySettings: (body: string) => ['bodySettings', body] as const,
  bodyTrail: (body: string) => ['bodyTrail', body] as const,
  templates: (body: string) => ['templates', body] as const,
  templateVersions: (body: string, template: string) => ['templates', body, template] as const,
  transcript: (id: string) => ['meeting', id, 'transcript'] as const,
  checks: (id: string) => ['meeting', id, 'checks'] as const,
  review: (id: string) => ['meeting', id, 'review'] as const,
  audit: (id: string) => ['meeting', id, 'audit'] as const,
  versions: (id: string) => ['meeting', id, 'versions'] as const,
  itemTimes: (id: string) => ['meeting', id, 'itemTimes'] as const,
  authors: (id: string) => ['meeting', id, 'authors'] as const,
  itemApprovals: (id: string) => ['meeting', id, 'itemApprovals'] as const,
  /** Not under `meeting`: what is read or compared stays as it was shown. */
  version: (id: string, version: string) => ['version', id, version] as const,
  approvedItem: (id: string, item: string, at: number) => ['approvedItem', id, item, at] as const,
  /** Not under `meeting`: what is shown for approval is never fetched anew behind the reader's back. */
  approval: (id: string) => ['approval', id] as const,
}
