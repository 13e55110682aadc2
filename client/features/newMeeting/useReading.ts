import { useRef, useState } from 'react'
import type { ImportAnswer, RowHintsSent } from '../../../shared/protocol/http.ts'
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

/**
 * A file and what is made of it. Each correction has the server read it again with all that was said so far, so that what is shown is
 * what is created; until the answer is there, and where there is none, the last one stays.
 * @param bodyId the forum whose templates the reader knows
 * @param onRead answers the forum that the file names, if any; where that is another, the file is read once more
 */
export const useReading = (bodyId: string, onRead: (read: Read, again: boolean) => string | undefined) => {
  const call = useReadFile()
  const [read, setRead] = useState<Read>()
  // what was said last, also while its answer is on the way: the next correction comes on top
  const asked = useRef<{ hints: RowHintsSent; meeting: number }>({ hints: [], meeting: 1 })
  const run = (file: File, hints: RowHintsSent, meeting: number, again: boolean, forum = bodyId) => {
    const before = asked.current
    asked.current = { hints, meeting }
    call.mutate({ file, hints, meeting, bodyId: forum }, {
      onSuccess: answer => {
        const next = { file, answer, hints, meeting }
        setRead(next)
        const named = onRead(next, again)
        if (!again && named !== undefined && named !== forum) run(file, hints, meeting, true, named)
      },
      onError: () => {
        asked.current = before
      },
    })
  }
  const again = (hints: RowHintsSent, meeting: number) => {
    if (read) run(read.file, hints, meeting, true)
  }
  return {
    read,
    /** The file that is being read for the first time. */
    reading: call.isPending && call.variables.file !== read?.file ? call.variables.file : undefined,
    rereading: call.isPending && call.variables.file === read?.file,
    error: call.error,
    /** The forum is another one: what its templates call things is known now. */
    forum: (forum: string) => {
      if (read) run(read.file, asked.current.hints, asked.current.meeting, true, forum)
    },
    take: (file: File) => run(file, [], 1, false),
    /** Says what a line is; undefined takes back what was said. */
    setLine: (line: number, hint: LineHint | undefined) => {
      const others = asked.current.hints.filter(said => said.line !== line)
      again(hint ? [...others, { line, hint }] : others, asked.current.meeting)
    },
    undo: () => again(asked.current.hints.slice(0, -1), asked.current.meeting),
    choose: (meeting: number) => again(asked.current.hints, meeting),
  }
}

export type Reading = ReturnType<typeof useReading>
