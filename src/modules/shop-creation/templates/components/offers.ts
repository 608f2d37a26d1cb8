import type { TemplateKey } from '../../design/types'
import type { TemplateOffer } from '../types'
import { arcade } from './arcade/offer'
import { atelier } from './atelier/offer'
import { bookshelf } from './bookshelf/offer'
import { counter } from './counter/offer'
import { gallery } from './gallery/offer'
import { noren } from './noren/offer'

/**
 * The templates, in the order they are offered. A new one is a folder beside this file and its line here, in
 * `registry.ts` and in `looks.tsx`; the type checker asks for the other two.
 */
export const offers = { gallery, counter, atelier, arcade, bookshelf, noren }

export const templates: Record<TemplateKey, TemplateOffer> = offers
export const templateKeys = Object.keys(offers) as [TemplateKey, ...TemplateKey[]]
