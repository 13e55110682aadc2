import { useQuery } from '@tanstack/react-query'
import { reviewState } from '../../shared/protocol/review.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Until when one may object, and who has answered what. */
export const useReview = (id: string) =>
  useQuery({ queryKey: keys.review(id), queryFn: ({ signal }) => request(reviewState, 'GET', paths.review(id), { type: 'none' }, signal) })
