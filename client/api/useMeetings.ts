import { useQuery } from '@tanstack/react-query'
import { meetingList } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { requestKept } from './requestKept.ts'

/** The meetings that this person takes part in, newest first. */
export const useMeetings = () =>
  useQuery({ queryKey: keys.meetings, queryFn: context => requestKept(meetingList, paths.meetings, context), refetchOnReconnect: 'always' })
