import { useMemo } from 'react'
import type * as Y from 'yjs'
import { lineText } from '../../../shared/document/line.ts'
import { readLines } from '../../../shared/document/readLines.ts'
import { createStore, type Store } from './store.ts'
import { useStore } from './useStore.ts'

const storeOf = <Value>(text: Y.Text, read: (text: Y.Text) => Value): Store<Value> =>
  createStore(() => read(text), changed => {
    text.observeDeep(changed)
    return () => text.unobserveDeep(changed)
  })

const isEmpty = (text: Y.Text): boolean => text.toString().trim() === ''
/** What a section says now, in one line, without formatting. */
export const plainTextOf = (text: Y.Text): string => readLines(text).map(lineText).join(' ').trim()

/** True while a section holds no visible character. */
export const useIsEmpty = (text: Y.Text): boolean => useStore(useMemo(() => storeOf(text, isEmpty), [text]))

/** What a section says, in one line, without formatting. For titles. */
export const usePlainText = (text: Y.Text): string => useStore(useMemo(() => storeOf(text, plainTextOf), [text]))
