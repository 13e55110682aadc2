import { useMemo } from 'react'
import { type AgendaEntry, readAgenda } from '../../shared/document/agenda.ts'
import { type ItemActions, itemActions } from './itemActions.ts'
import { useScope } from './scope.ts'

/** What can be done to the agenda, and a look at the items that stand, without following them. */
export const useItemActions = (): { actions: ItemActions; standing: () => readonly AgendaEntry[] } => {
  const scope = useScope()
  return useMemo(() => {
    const standing = (): readonly AgendaEntry[] => readAgenda(scope.open.doc).filter(item => !item.removed)
    return { actions: itemActions(scope, standing), standing }
  }, [scope])
}
