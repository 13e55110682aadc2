import { useQuery } from '@tanstack/react-query'
import { remarkList } from '../../shared/protocol/review.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** The remarks to one meeting, oldest first. */
export const useRemarks = (id: string) =>
  useQuery({ queryKey: keys.remarks(id), queryFn: ({ signal }) => request(remarkList, 'GET', paths.remarks(id), { type: 'none' }, signal) })
