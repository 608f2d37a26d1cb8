'use client'

import '@fontsource-variable/archivo/wdth.css'

/** Carries a style sheet; draws nothing. */
export default function Archivo() {
  return null
}
