import { useMutation } from '@tanstack/react-query'
import { invited } from '../../shared/protocol/http.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** A new sign-in link for somebody in the meeting who has lost the way in. Shown this once. */
export const useRenewLink = (id: string) =>
  useMutation({ mutationFn: (userId: string) => request(invited, 'POST', paths.memberLink(id, userId)) })
