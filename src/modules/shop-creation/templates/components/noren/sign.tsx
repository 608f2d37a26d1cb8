import { Brand } from '../../../storefront/components/frame/brand'
import type { Visit } from '../../../storefront/components/visit'
import { isUpright } from '../../../storefront/rules/letters'

const first = (name: string): string => {
  const [sign] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)
  return sign?.segment ?? ''
}

/** The ring on the cloth with the first sign of the shop's name; a shop with a logo hangs that instead. */
export function Crest({ visit: { design, shop, pictures } }: { visit: Visit }) {
  if (design.logoMediaId && pictures[design.logoMediaId]) return null
  return (
    <span className="crest" aria-hidden="true">
      {first(shop.name)}
    </span>
  )
}

/** What is dyed into the middle of the curtain. */
export function Sign({ visit }: { visit: Visit }) {
  return (
    <div className={isUpright(visit.shop.name) ? 'sign signs' : 'sign'}>
      <Crest visit={visit} />
      <Brand visit={visit} />
    </div>
  )
}
