import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { changePhase } from '../../shared/protocol/http.ts'
import { nothing } from './nothing.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Moves a meeting on, or back with a reason. `epoch` is the one that was on the screen: a change that came between refuses it. */
export const useChangePhase = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: z.infer<typeof changePhase>) => request(nothing, 'POST', paths.phase(id), { type: 'json', value: change }),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: keys.meeting(id) }), client.invalidateQueries({ queryKey: keys.meetings })]),
  })
}
