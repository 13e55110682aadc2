import { useEffect, useMemo, useRef, useState } from 'react'
import type { ImportAnswer, RowHintsSent } from '../../../shared/protocol/http.ts'
import { LARGEST_IMPORT } from '../../../shared/protocol/largestImport.ts'
import { useReadFile } from '../../api/useReadFile.ts'

export type LineHint = RowHintsSent[number]['hint']

/** A file as it stands read. */
export interface Read {
  readonly file: File
  readonly answer: ImportAnswer
  /** What one has said of its lines, the last one last. */
  readonly hints: RowHintsSent
  readonly meeting: number
}

interface Asked {
  readonly file: File | undefined
  readonly hints: RowHintsSent
  readonly meeting: number
}

/**
 * A file and what is made of it. Each correction has the server read it again with all that was said so far, so that what is shown is
 * what is created; until the answer is there, and where there is none, the last one stays. What was answered once is not asked again, so that
 * undoing is at once.
 * @param bodyId the forum whose templates the reader knows
 * @param onRead answers the forum that the file names, if any; where that is another, the file is read once more
 */
export const useReading = (bodyId: string, onRead: (read: Read, again: boolean) => string | undefined) => {
  const { mutate, reset, isPending, variables, error } = useReadFile()
  const [read, setRead] = useState<Read>()
  const [tooLarge, setTooLarge] = useState<File>()
  // what was said last, also while its answer is on the way: the next correction comes on top
  const asked = useRef<Asked>({ file: undefined, hints: [], meeting: 1 })
  const answers = useRef<ReadonlyMap<string, ImportAnswer>>(new Map())
  const latest = useRef({ bodyId, onRead })
  useEffect(() => {
    latest.current = { bodyId, onRead }
  })
  return useMemo(() => {
    const run = (file: File, hints: RowHintsSent, meeting: number, again: boolean, forum = latest.current.bodyId) => {
      const before = asked.current
      const mine: Asked = { file, hints, meeting }
      asked.current = mine
      if (before.file !== file) answers.current = new Map()
      const key = JSON.stringify([hints, meeting, forum])
      const take = (answer: ImportAnswer) => {
        answers.current = new Map(answers.current).set(key, answer)
        setRead({ file, answer, hints, meeting })
        const named = latest.current.onRead({ file, answer, hints, meeting }, again)
        if (!again && named !== undefined && named !== forum) run(file, hints, meeting, true, named)
      }
      const known = answers.current.get(key)
      // whatever is still on the way is of no use now
      reset()
      if (known) return take(known)
      mutate({ file, hints, meeting, bodyId: forum }, {
        onSuccess: take,
        onError: () => {
          if (asked.current === mine) asked.current = before
        },
      })
    }
    const again = (hints: RowHintsSent, meeting: number) => {
      if (read) run(read.file, hints, meeting, true)
    }
    const ofRead = variables !== undefined && variables.file === read?.file
    return {
      read,
      /** The file that is being read for the first time. */
      reading: isPending && !ofRead ? variables?.file : undefined,
      rereading: isPending && ofRead,
      /** The file that could not be read at all, and why. */
      failed: error && !ofRead ? { file: variables?.file, error } : undefined,
      /** Why the file that is shown could not be read with what was said last. */
      againFailed: ofRead ? error : null,
      /** A file that was not even sent. */
      tooLarge,
      /** The forum is another one: what its templates call things is known now. */
      forum: (forum: string) => {
        if (read) run(read.file, asked.current.hints, asked.current.meeting, true, forum)
      },
      take: (file: File) => {
        const large = file.size > LARGEST_IMPORT
        setTooLarge(large ? file : undefined)
        if (!large) run(file, [], 1, false)
      },
      /** Says what a line is; undefined takes back what was said. */
      setLine: (line: number, hint: LineHint | undefined) => {
        const others = asked.current.hints.filter(said => said.line !== line)
        again(hint ? [...others, { line, hint }] : others, asked.current.meeting)
      },
      undo: () => again(asked.current.hints.slice(0, -1), asked.current.meeting),
      choose: (meeting: number) => again(asked.current.hints, meeting),
    }
  }, [mutate, reset, isPending, variables, error, read, tooLarge])
}

export type Reading = ReturnType<typeof useReading>
