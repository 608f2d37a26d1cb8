'use client'

import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import { LocaleFonts } from '@/ui/locale-fonts'
import type { FontPairKey, TemplateKey } from '../../design/types'
import { looks } from '../../templates/components/looks'

const faces: Record<FontPairKey, ComponentType> = {
  familjen: dynamic(() => import('./styles/familjen')),
  fraunces: dynamic(() => import('./styles/fraunces')),
  'fraunces-fine': dynamic(() => import('./styles/fraunces-fine')),
  garamond: dynamic(() => import('./styles/garamond')),
  mincho: dynamic(() => import('./styles/mincho-pair')),
  newsreader: dynamic(() => import('./styles/newsreader')),
  sofia: dynamic(() => import('./styles/sofia')),
  archivo: dynamic(() => import('./styles/archivo')),
}

const Mincho = dynamic(() => import('./styles/mincho'))
/** Pairs whose headings have serifs, in Japanese too. */
const serifs: readonly FontPairKey[] = ['fraunces', 'fraunces-fine', 'garamond', 'newsreader']

type Letters = { fonts: FontPairKey; locale: string }

/** The letters of one font pair; a page fetches no other's. Draws nothing. */
export function FontFaces({ fonts, locale }: Letters) {
  const Faces = faces[fonts]
  return (
    <>
      <Faces />
      {locale === 'ja' && serifs.includes(fonts) ? <Mincho /> : null}
    </>
  )
}

/** The style sheet of one template and the letters of one font pair; a page fetches no other's. Draws nothing. */
export function TemplateStyles({ template, fonts, locale }: Letters & { template: TemplateKey }) {
  const Look = looks[template]
  return (
    <>
      <Look />
      <FontFaces fonts={fonts} locale={locale} />
      <LocaleFonts locale={locale} />
    </>
  )
}
