import { useQuery } from '@tanstack/react-query'
import { itemApprovalList } from '../../shared/protocol/versions.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** How often the server is asked whether ticks of closed items hold, by those who cannot see it themselves; in milliseconds. */
const ASKING = 10_000

/** The approvals of single items. Who has the text sees by its fingerprint whether each holds; of what one may not see the server is asked. */
export const useItemApprovals = (id: string) =>
  useQuery({
    queryKey: keys.itemApprovals(id),
    queryFn: ({ signal }) => request(itemApprovalList, 'GET', paths.itemApprovals(id), { type: 'none' }, signal),
    refetchInterval: ({ state: { data } }) => (data?.approvals.some(approval => approval.hash === null) === true ? ASKING : false),
  })
