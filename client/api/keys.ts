/** Names of what react-query keeps; a shorter one stands for all that begin with it. */
export const keys = {
  me: ['me'] as const,
  meetings: ['meetings'] as const,
  meeting: (id: string) => ['meeting', id] as const,
  detail: (id: string) => ['meeting', id, 'detail'] as const,
  remarks: (id: string) => ['meeting', id, 'remarks'] as const,
  audit: (id: string) => ['meeting', id, 'audit'] as const,
  /** Not under `meeting`: what is shown for approval is never fetched anew behind the reader's back. */
  approval: (id: string) => ['approval', id] as const,
}
