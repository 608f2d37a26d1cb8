import type { TemplateKey } from '../../design/types'
import type { Visit } from '../../storefront/components/visit'
import type { Template } from '../types'
import { arcade } from './arcade/template'
import { atelier } from './atelier/template'
import { bookshelf } from './bookshelf/template'
import { counter } from './counter/template'
import { gallery } from './gallery/template'
import { noren } from './noren/template'

const drawn: Record<TemplateKey, Template> = { gallery, counter, atelier, arcade, bookshelf, noren }

/** The windows of the template a shop has chosen. */
export const templateOf = ({ design }: Pick<Visit, 'design'>): Template => drawn[design.template]
