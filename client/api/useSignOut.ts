import { useMutation } from '@tanstack/react-query'
import { nothing } from './nothing.ts'
import { request } from './request.ts'

/** Ends the session in this browser. What the page remembers of it goes with a fresh load. */
export const useSignOut = () =>
  useMutation({ mutationFn: () => request(nothing, 'POST', '/sign-out'), onSuccess: () => location.assign('/') })
