import { useQuery } from '@tanstack/react-query'
import { approvedItem } from '../../shared/protocol/versions.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** What an item said when it was approved at that moment. */
export const useApprovedItem = (id: string, item: string, at: number) =>
  useQuery({
    queryKey: keys.approvedItem(id, item, at),
    queryFn: ({ signal }) => request(approvedItem, 'GET', paths.itemApproval(id, item), { type: 'none' }, signal),
    staleTime: Infinity,
  })
