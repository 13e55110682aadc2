import { useQuery } from '@tanstack/react-query'
import { authorList } from '../../shared/protocol/versions.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Who wrote which words of the minutes as they stand. */
export const useAuthors = (id: string) =>
  useQuery({ queryKey: keys.authors(id), queryFn: ({ signal }) => request(authorList, 'GET', paths.authors(id), { type: 'none' }, signal) })
