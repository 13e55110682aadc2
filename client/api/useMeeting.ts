import { useQuery } from '@tanstack/react-query'
import { meetingDetail } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** All of one meeting but its text: phase, own role, members, attachments, approval, publications. */
export const useMeeting = (id: string) =>
  useQuery({ queryKey: keys.detail(id), queryFn: ({ signal }) => request(meetingDetail, 'GET', paths.meeting(id), { type: 'none' }, signal) })
