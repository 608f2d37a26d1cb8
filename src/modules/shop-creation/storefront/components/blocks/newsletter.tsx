import type { BlockOf } from '../../../design/types'
import { say, type Visit } from '../visit'
import { NewsletterForm } from './newsletter-form'

/** Asks for an address for the shop's letters; it counts once the mail to it is confirmed. */
export function NewsletterBlock({ visit, block }: { visit: Visit; block: BlockOf<'newsletter'> }) {
  const { t } = visit
  return (
    <section
      className="sb sb-newsletter"
      data-block="newsletter"
      id={block.id}
      data-id={block.id}
      aria-labelledby={`sb-${block.id}`}
    >
      <div>
        <h2 id={`sb-${block.id}`}>{say(visit, block.title, t('blocks.letters', { shop: visit.shop.name }))}</h2>
        <p>{say(visit, block.text, t('blocks.lettersText'))}</p>
      </div>
      <NewsletterForm button={say(visit, block.button, t('blocks.subscribe'))} id={block.id} still={visit.preview} />
    </section>
  )
}
