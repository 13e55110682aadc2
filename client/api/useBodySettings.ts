import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { BodySettings } from '../../shared/domain/bodySettings.ts'
import { bodySettings } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** What a forum has decided for its meetings. */
export const useBodySettings = (bodyId: string) =>
  useQuery({ queryKey: keys.bodySettings(bodyId), queryFn: ({ signal }) => request(bodySettings, 'GET', paths.bodySettings(bodyId), { type: 'none' }, signal) })

/** Decides them anew. */
export const useChangeBodySettings = (bodyId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (settings: BodySettings) => request(nothing, 'PUT', paths.bodySettings(bodyId), { type: 'json', value: settings }),
    onSuccess: () => Promise.all([keys.bodySettings(bodyId), keys.bodyTrail(bodyId)].map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
