'use client'

import './counter.css'
import './counter-blocks.css'
import './counter-windows.css'

/** Carries a style sheet; draws nothing. */
export default function CounterLook() {
  return null
}
