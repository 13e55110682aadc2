import { useQuery } from '@tanstack/react-query'
import { bodyTrail } from '../../shared/protocol/bodyTrail.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Who did what to a forum's rules and templates. Its secretariat only. */
export const useBodyTrail = (bodyId: string) =>
  useQuery({ queryKey: keys.bodyTrail(bodyId), queryFn: ({ signal }) => request(bodyTrail, 'GET', paths.bodyTrail(bodyId), { type: 'none' }, signal) })
