import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

/** Follows a store. */
export const useStore = <Value>({ subscribe, snapshot }: Store<Value>): Value => useSyncExternalStore(subscribe, snapshot)
