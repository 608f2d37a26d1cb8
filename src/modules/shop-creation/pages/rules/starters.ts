import type { PolicyKind, StarterFacts } from '../types'

/** Says one sentence of a beginning; see `pages.starters` in the messages. */
export type Say = (key: string, values?: Record<string, string | number>) => string

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const inHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const paragraph = (text: string) => `<p>${inHtml(text)}</p>`
const heading = (text: string) => `<h2>${inHtml(text)}</h2>`
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`

type Writer = (facts: StarterFacts, say: Say, join: (items: readonly string[]) => string) => string[]

function deliveryPlaces({ places }: StarterFacts, say: Say, join: (items: readonly string[]) => string): string {
  if (places === null) return say('delivery.everywhere')
  return places.length > 0 ? say('delivery.places', { places: join(places) }) : say('delivery.placesOpen')
}

const paymentLine = ({ payments }: StarterFacts, say: Say, join: (items: readonly string[]) => string) =>
  payments.length > 0 ? say('payments', { payments: join(payments) }) : say('paymentsOpen')

/** What each policy begins with: what the shop's settings know, and in brackets what only the retailer can say. */
const writers: Record<PolicyKind, Writer> = {
  delivery: (facts, say, join) => [
    paragraph(deliveryPlaces(facts, say, join)),
    ...(facts.rates.length > 0
      ? [
          heading(say('delivery.costs')),
          list(
            facts.rates.map(({ freeFrom, ...rate }) =>
              freeFrom === null ? say('delivery.rate', rate) : say('delivery.rateFree', { ...rate, freeFrom }),
            ),
          ),
        ]
      : []),
    heading(say('delivery.packing')),
    paragraph(say('delivery.packingOpen')),
    heading(say('delivery.trouble')),
    paragraph(say('delivery.troubleText', { email: facts.email })),
  ],
  returns: (facts, say, join) => [
    paragraph(say('returns.first', { email: facts.email })),
    heading(say('returns.terms')),
    paragraph(say('returns.termsOpen')),
    ...(facts.addressLines.length > 0
      ? [heading(say('returns.address')), paragraph([facts.shop, ...facts.addressLines].join(', '))]
      : []),
    heading(say('returns.money')),
    paragraph(
      facts.payments.length > 0
        ? say('returns.moneyText', { payments: join(facts.payments) })
        : say('returns.moneyOpen'),
    ),
  ],
  privacy: (facts, say, join) => [
    paragraph(say('privacy.who', { shop: facts.shop, email: facts.email })),
    heading(say('privacy.orders')),
    paragraph(say('privacy.ordersText')),
    paragraph(paymentLine(facts, say, join)),
    ...(facts.letters ? [heading(say('privacy.letters')), paragraph(say('privacy.lettersText'))] : []),
    ...(facts.countsVisits ? [heading(say('privacy.visits')), paragraph(say('privacy.visitsText'))] : []),
    heading(say('privacy.rights')),
    paragraph(say('privacy.rightsOpen')),
  ],
  terms: (facts, say, join) => [
    paragraph(say('terms.who', { shop: facts.shop })),
    heading(say('terms.contract')),
    paragraph(say('terms.contractOpen')),
    heading(say('terms.prices')),
    paragraph(say(facts.taxIncluded ? 'terms.pricesTaxed' : 'terms.pricesOpen')),
    paragraph(paymentLine(facts, say, join)),
    heading(say('terms.law')),
    paragraph(say('terms.lawOpen')),
  ],
}

/** A policy to begin with, as markup. Nothing in it is a legal fact that the shop's settings do not hold. */
export function starterHtml(kind: PolicyKind, facts: StarterFacts, say: Say, locale: string): string {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' })
  return writers[kind](facts, say, (items) => format.format(items)).join('')
}
