import { useQuery } from '@tanstack/react-query'
import { approvalPreview } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/**
 * The text that would be approved now, and its fingerprint. Fetched once for each opening of the dialog and never
 * behind the reader's back: what is approved must be what was shown.
 */
export const useApprovalPreview = (id: string) =>
  useQuery({
    queryKey: keys.approval(id),
    queryFn: ({ signal }) => request(approvalPreview, 'GET', paths.approval(id), { type: 'none' }, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
