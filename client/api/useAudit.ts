import { useQuery } from '@tanstack/react-query'
import { auditList } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Who did what in one meeting. The secretariat only. */
export const useAudit = (id: string) =>
  useQuery({ queryKey: keys.audit(id), queryFn: ({ signal }) => request(auditList, 'GET', paths.audit(id), { type: 'none' }, signal) })
