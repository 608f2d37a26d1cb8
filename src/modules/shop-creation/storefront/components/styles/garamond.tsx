'use client'

import '@fontsource-variable/eb-garamond/index.css'

/** Carries a style sheet; draws nothing. */
export default function Garamond() {
  return null
}
