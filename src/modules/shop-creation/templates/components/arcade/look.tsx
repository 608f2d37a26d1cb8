'use client'

import './arcade.css'
import './arcade-goods.css'
import './arcade-blocks.css'
import './arcade-shared.css'
import './arcade-windows.css'

/** Carries a style sheet; draws nothing. */
export default function ArcadeLook() {
  return null
}
