'use client'

import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'

const FACES: Readonly<Record<string, ComponentType>> = {
  ja: dynamic(() => import('./fonts/japanese')),
  ko: dynamic(() => import('./fonts/korean')),
}

/**
 * Adds the Noto faces of the page's language (unicode-range subsets, so a browser fetches only the slices it shows).
 * They are apart from `fonts.css` because their rules alone weigh 190 kB, which a page in English has no use for.
 */
export function LocaleFonts({ locale }: { locale: string }) {
  const Faces = FACES[locale]
  return Faces ? <Faces /> : null
}
