/** Everything that the audit trail of a meeting tells of. */
export const ACTS = [
  'created', 'phase', 'approved', 'published', 'withdrawn',
  'memberInvited', 'memberRole', 'memberRemoved', 'linkRenewed',
  'versionSaved', 'versionRestored', 'itemApproved', 'itemWithdrawn',
  'transcriptAdded', 'transcriptRemoved',
  'attachmentAdded', 'attachmentChanged',
  'remarkAdded', 'remarkResolved', 'remarkAnswered', 'proposalAccepted', 'objectionEntered',
  'deadlineSet', 'minutesAccepted', 'recused', 'recusalLifted', 'recusalEntered', 'checksOverridden', 'itemClosed', 'itemOpened',
] as const
export type Act = (typeof ACTS)[number]
