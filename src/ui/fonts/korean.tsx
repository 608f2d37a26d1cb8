'use client'

import '@fontsource-variable/noto-sans-kr/index.css'

/** Carries the style sheet of Noto Sans KR; draws nothing. */
export default function KoreanFaces() {
  return null
}
