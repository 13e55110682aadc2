import { useQuery } from '@tanstack/react-query'
import { meetingDetail } from '../../shared/protocol/http.ts'
import { ApiError } from './ApiError.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { requestKept } from './requestKept.ts'

/** How often who came before the agenda was sent asks again, in milliseconds: no connection tells them. */
const WAITING = 10_000

/** All of one meeting but its text: phase, own role, members, attachments, approval, publications. */
export const useMeeting = (id: string) =>
  useQuery({
    queryKey: keys.detail(id),
    queryFn: context => requestKept(meetingDetail, paths.meeting(id), context),
    refetchOnReconnect: 'always',
    refetchInterval: ({ state: { data, error } }) => (data === undefined && error instanceof ApiError && error.status === 403 ? WAITING : false),
  })
