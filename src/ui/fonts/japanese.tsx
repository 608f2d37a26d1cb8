'use client'

import '@fontsource-variable/noto-sans-jp/index.css'

/** Carries the style sheet of Noto Sans JP; draws nothing. */
export default function JapaneseFaces() {
  return null
}
