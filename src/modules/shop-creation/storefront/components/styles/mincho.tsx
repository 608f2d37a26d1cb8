'use client'

import '@fontsource/shippori-mincho/500.css'

/** Carries a style sheet; draws nothing. */
export default function Mincho() {
  return null
}
