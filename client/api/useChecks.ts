import { useQuery } from '@tanstack/react-query'
import { findingList } from '../../shared/protocol/checks.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** What speaks against publishing the minutes as they are; looked for anew each time it is asked. */
export const useChecks = (id: string) =>
  useQuery({ queryKey: keys.checks(id), queryFn: ({ signal }) => request(findingList, 'GET', paths.checks(id), { type: 'none' }, signal), staleTime: 0, gcTime: 0 })
