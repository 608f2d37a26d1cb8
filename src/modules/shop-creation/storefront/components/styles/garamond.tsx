'use client'

import '@fontsource-variable/eb-garamond/index.css'
import '@fontsource-variable/eb-garamond/wght-italic.css'

/** Carries a style sheet; draws nothing. */
export default function Garamond() {
  return null
}
