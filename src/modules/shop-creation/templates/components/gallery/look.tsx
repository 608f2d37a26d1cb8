'use client'

import './gallery.css'
import './gallery-blocks.css'
import './gallery-windows.css'

/** Carries a style sheet; draws nothing. */
export default function GalleryLook() {
  return null
}
