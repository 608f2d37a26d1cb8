'use client'

import '@fontsource-variable/fraunces/opsz.css'
import '@fontsource-variable/instrument-sans/index.css'

/** Carries a style sheet; draws nothing. */
export default function FrauncesFine() {
  return null
}
