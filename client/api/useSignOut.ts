import { useMutation } from '@tanstack/react-query'
import { nothing } from './nothing.ts'
import { request } from './request.ts'

/** Ends the session in this browser; `onDone` leaves the page, and with it what it remembers. */
export const useSignOut = (onDone: () => void) => useMutation({ mutationFn: () => request(nothing, 'POST', '/sign-out'), onSuccess: onDone })
