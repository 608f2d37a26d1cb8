'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}
const onMac = () => /mac|iphone|ipad/i.test(navigator.platform)

/** Whether this keyboard has ⌘. False while rendering on the server. */
export function useMac(): boolean {
  return useSyncExternalStore(never, onMac, () => false)
}

/** "⌘K" as it is printed on a keyboard without ⌘: "Ctrl K". Other keys stay as they are. */
export function keyWords(keys: string, mac: boolean): string {
  return mac ? keys : keys.replace('⌘', 'Ctrl ').replace('⇧', 'Shift ').replace('⌥', 'Alt ')
}

/** The key of an act, as a cap. Written the Mac way ("⌘K", "⌘⇧P"); decorative, since the act has its own name. */
export function KeyCap({ keys }: { keys: string }) {
  return <kbd aria-hidden="true">{keyWords(keys, useMac())}</kbd>
}
