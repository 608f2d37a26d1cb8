'use client'

import './noren.css'
import './noren-goods.css'
import './noren-blocks.css'
import './noren-windows.css'

/** Carries a style sheet; draws nothing. */
export default function NorenLook() {
  return null
}
