'use client'

import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import type { TemplateKey } from '../../design/types'

/** The style sheet of each template; a page fetches its own and no other's. */
export const looks: Record<TemplateKey, ComponentType> = {
  gallery: dynamic(() => import('./gallery/look')),
  counter: dynamic(() => import('./counter/look')),
  atelier: dynamic(() => import('./atelier/look')),
  arcade: dynamic(() => import('./arcade/look')),
  bookshelf: dynamic(() => import('./bookshelf/look')),
  noren: dynamic(() => import('./noren/look')),
}
