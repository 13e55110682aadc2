import { useQuery } from '@tanstack/react-query'
import { NOW, versionText } from '../../shared/protocol/versions.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/**
 * What one version says; of `now`, what the minutes said when it was fetched, never fetched anew behind the reader's back: what is put back
 * must be decided on what was shown.
 */
export const useVersion = (id: string, version: string) =>
  useQuery({
    queryKey: keys.version(id, version),
    queryFn: ({ signal }) => request(versionText, 'GET', paths.version(id, version), { type: 'none' }, signal),
    staleTime: Infinity,
    ...(version === NOW ? { gcTime: 0, refetchOnMount: 'always' as const } : {}),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
