import { useQuery } from '@tanstack/react-query'
import { versionList } from '../../shared/protocol/versions.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** The versions of one meeting that one may read, newest first. */
export const useVersions = (id: string) =>
  useQuery({ queryKey: keys.versions(id), queryFn: ({ signal }) => request(versionList, 'GET', paths.versions(id), { type: 'none' }, signal) })
