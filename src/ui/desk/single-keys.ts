'use client'

import { useSyncExternalStore } from 'react'

const storageKey = 'mw-single-keys'
const changed = 'mw-single-keys-changed'

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener(changed, listener)
    window.removeEventListener('storage', listener)
  }
}

const read = () => localStorage.getItem(storageKey) !== 'off'

/** Whether single keys (J, X, 1 …) act on this device; people who use speech input switch them off. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, read, () => true)
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off')
  window.dispatchEvent(new Event(changed))
}
