'use client'

import '@fontsource-variable/newsreader/index.css'
import '@fontsource-variable/newsreader/wght-italic.css'

/** Carries a style sheet; draws nothing. */
export default function Newsreader() {
  return null
}
