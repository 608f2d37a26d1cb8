'use client'

import '@fontsource-variable/sofia-sans/index.css'
import '@fontsource-variable/sofia-sans-extra-condensed/index.css'

/** Carries a style sheet; draws nothing. */
export default function Sofia() {
  return null
}
