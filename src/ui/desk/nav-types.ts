import type { ReactNode } from 'react'

export type DeskCount = {
  /** A figure, or a short word such as "own system" or "until Dec 31". */
  text: ReactNode
  /** Vermilion: someone waits for it. */
  hot?: boolean
}

export type DeskPlace = {
  href: string
  label: string
  count?: DeskCount
  /** Only this very address counts as being here (the root of a surface). */
  exact?: boolean
}

export type DeskItem = DeskPlace & {
  /** A 16 px lucide icon. */
  icon: ReactNode
  /** Pages inside; shown while the reader is at one of them. */
  places?: readonly DeskPlace[]
}

/** A module that is switched off: stays in the rail, grey, with what it would do and a switch. */
export type DeskOffItem = {
  key: string
  /** The page that tells what it would do and what is kept. */
  href?: string
  label: string
  icon: ReactNode
  pitch: string
  /** The switch, or a link to the switchboard; comes from the surface because it acts. */
  action?: ReactNode
}

export type DeskNavGroup = {
  caption?: string
  captionEnd?: string
  items: readonly DeskItem[]
  off?: readonly DeskOffItem[]
}
