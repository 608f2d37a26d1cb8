'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'

type VariantState = { variantId: string; choose: (variantId: string) => void }

const VariantContext = createContext<VariantState>({ variantId: '', choose: () => undefined })

/** The chosen variant, shared by pictures and buy box, and written into the page's address. */
export function VariantState({ initial, children }: { initial: string; children: ReactNode }) {
  const [variantId, setVariantId] = useState(initial)
  const choose = (next: string) => {
    setVariantId(next)
    const url = new URL(window.location.href)
    url.searchParams.set('variant', next)
    window.history.replaceState(null, '', url)
  }
  return <VariantContext value={{ variantId, choose }}>{children}</VariantContext>
}

export const useVariant = () => useContext(VariantContext)
