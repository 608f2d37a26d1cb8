'use client'

import '@fontsource-variable/fraunces/index.css'
import '@fontsource-variable/instrument-sans/index.css'

/** Carries a style sheet; draws nothing. */
export default function Fraunces() {
  return null
}
