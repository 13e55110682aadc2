import { useQuery } from '@tanstack/react-query'
import { me } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Who is signed in, and the forums they belong to. Fails with `signIn` where nobody is. */
export const useMe = () =>
  useQuery({ queryKey: keys.me, queryFn: ({ signal }) => request(me, 'GET', paths.me, { type: 'none' }, signal) })
