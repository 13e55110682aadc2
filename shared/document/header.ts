import type * as Y from 'yjs'
import { cleanText } from './cleanText.ts'
import type { Header, Language } from './content.ts'

const LANGUAGES: readonly Language[] = ['da', 'en', 'nb', 'sv', 'de']

const word = (map: Y.Map<unknown>, key: string): string => {
  const value = map.get(key)
  return typeof value === 'string' ? cleanText(value) : ''
}

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/
const localTime = (value: string): string => (LOCAL_TIME.test(value) ? value : '')

/** Reads the head of the minutes. Total: a missing or invalid value reads as empty. */
export const readHeader = (doc: Y.Doc): Header => {
  const map = doc.getMap('header')
  return {
    title: word(map, 'title'),
    place: word(map, 'place'),
    start: localTime(word(map, 'start')),
    end: localTime(word(map, 'end')),
    nextMeeting: word(map, 'nextMeeting'),
    language: LANGUAGES.find(language => language === map.get('language')) ?? 'da',
  }
}

/** Writes one value of the head, where it differs from what stands there. */
export const setHeader = <Key extends keyof Header>(doc: Y.Doc, key: Key, value: Header[Key]): void => {
  const map = doc.getMap('header')
  if (map.get(key) !== value) map.set(key, value)
}
