'use client'

import '@fontsource-variable/familjen-grotesk/index.css'

/** Carries a style sheet; draws nothing. */
export default function Familjen() {
  return null
}
