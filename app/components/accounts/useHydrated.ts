import { useSyncExternalStore } from 'react'

/** Whether scripts run: false in what the server sends, so that both sides draw the same at first. */
export const useHydrated = () => useSyncExternalStore(nothing, () => true, () => false)

const nothing = () => () => undefined
