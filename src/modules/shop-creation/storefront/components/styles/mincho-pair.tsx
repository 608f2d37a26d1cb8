'use client'

import '@fontsource/shippori-mincho/500.css'
import '@fontsource/shippori-mincho/600.css'
import '@fontsource-variable/noto-sans-jp/index.css'

/** Carries a style sheet; draws nothing. */
export default function MinchoPair() {
  return null
}
