import { useQuery } from '@tanstack/react-query'
import { transcriptAnswer } from '../../shared/protocol/transcript.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** The transcript beside the minutes; `transcript` is null where there is none. */
export const useTranscript = (id: string) =>
  useQuery({ queryKey: keys.transcript(id), queryFn: ({ signal }) => request(transcriptAnswer, 'GET', paths.transcript(id), { type: 'none' }, signal) })
