'use client'

import './atelier.css'
import './atelier-chapters.css'
import './atelier-blocks.css'
import './atelier-windows.css'

/** Carries a style sheet; draws nothing. */
export default function AtelierLook() {
  return null
}
