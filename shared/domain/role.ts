/** What a person is in one meeting. Order: most to least. */
export const ROLES = ['secretariat', 'chair', 'participant', 'observer'] as const
export type Role = (typeof ROLES)[number]
