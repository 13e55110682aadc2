import { z } from 'zod'

/** The forms in which those who may read a meeting get its minutes: GET /api/meetings/:id/forms/:form */
export const MEETING_FORMS = ['pdf', 'docx', 'html', 'md', 'json', 'pdfa'] as const
export const meetingForm = z.enum(MEETING_FORMS)
export type MeetingForm = z.infer<typeof meetingForm>

const yes = z.enum(['true', 'false']).optional()

/** `closed`: with what closed items say; `version`: a kept one instead of what stands now; `show`: in the browser's window instead of a file. */
export const formQuery = z.object({ closed: yes, version: z.string().optional(), show: yes })
