'use client'

import './bookshelf.css'
import './bookshelf-blocks.css'
import './bookshelf-product.css'
import './bookshelf-windows.css'

/** Carries a style sheet; draws nothing. */
export default function BookshelfLook() {
  return null
}
