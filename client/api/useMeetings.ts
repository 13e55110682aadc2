import { useQuery } from '@tanstack/react-query'
import { meetingList } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** The meetings that this person takes part in, newest first. */
export const useMeetings = () =>
  useQuery({ queryKey: keys.meetings, queryFn: ({ signal }) => request(meetingList, 'GET', paths.meetings, { type: 'none' }, signal) })
