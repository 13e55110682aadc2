import { useMemo } from 'react'
import type * as Y from 'yjs'
import { type AgendaEntry, readAgenda } from '../../../shared/document/agenda.ts'
import type { Header, Person } from '../../../shared/document/content.ts'
import { readHeader } from '../../../shared/document/header.ts'
import { readPeople } from '../../../shared/document/people.ts'
import type { MapRoot } from '../../../shared/document/section.ts'
import { createStore, type Store } from './store.ts'
import { useStore } from './useStore.ts'

const storeOf = <Value>(doc: Y.Doc, root: MapRoot, read: (doc: Y.Doc) => Value): Store<Value> =>
  createStore(() => read(doc), changed => {
    const map = doc.getMap(root)
    map.observeDeep(changed)
    return () => map.unobserveDeep(changed)
  })

const useRoot = <Value>(doc: Y.Doc, root: MapRoot, read: (doc: Y.Doc) => Value): Value => useStore(useMemo(() => storeOf(doc, root, read), [doc, root, read]))

/** All items of a meeting as they stand now, removed ones too. */
export const useAgenda = (doc: Y.Doc): readonly AgendaEntry[] => useRoot(doc, 'agenda', readAgenda)

/** The people of a meeting as they stand now. */
export const usePeople = (doc: Y.Doc): readonly Person[] => useRoot(doc, 'people', readPeople)

/** The head of a meeting as it stands now. */
export const useHeader = (doc: Y.Doc): Header => useRoot(doc, 'header', readHeader)
