import { useQuery } from '@tanstack/react-query'
import { itemTimes } from '../../shared/protocol/itemTimes.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** When the minutes of each item were first written in. */
export const useItemTimes = (id: string) =>
  useQuery({ queryKey: keys.itemTimes(id), queryFn: ({ signal }) => request(itemTimes, 'GET', paths.itemTimes(id), { type: 'none' }, signal) })
