import { num, repeat } from './core/number'
import { createPen } from './core/pen'
import { INK } from './street/flat-parts'

/** The two stripes of a shop's awning, as CSS colours. They follow the shop into lists, cart and incentive. */
export type AwningColours = readonly [first: string, second: string]

/** A shop's badge: five stripes of its awning, 44 × 25. */
export function awningBadge([first, second]: AwningColours): string {
  const [count, width] = [5, 44]
  const stripe = width / count
  const stripes = repeat(count, (i) => {
    const from = 3 + ((width - 6) * i) / count
    const to = 3 + ((width - 6) * (i + 1)) / count
    const drop = `L${num(stripe * (i + 1))} 18a${num(stripe / 2)} 4.4 0 0 1 ${num(-stripe)} 0Z`
    return `<path d="M${num(from)} 2H${num(to)}${drop}" fill="${i % 2 ? second : first}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 25" aria-hidden="true">${stripes}<path d="M0 18H44" stroke="${INK}" opacity=".15"/></svg>`
}

export interface StripOptions {
  /** Width of one stripe; the page's own awning has 20, a group head in the cart 14. */
  readonly stripe?: number
  readonly height?: number
  readonly prefix: string
}

/** An awning as wide as its place: hangs over a page or a shop's group in the cart. Needs `width: 100%` and the height given. */
export function awningStrip([first, second]: AwningColours, options: StripOptions): string {
  const { stripe = 20, height = 15, prefix } = options
  const id = createPen(prefix).id()
  const straight = num(height / 3)
  const scallop = (x: number): string =>
    `M${x} 0H${x + stripe}V${straight}A${num(stripe / 2)} ${num(height * 0.6)} 0 0 1 ${x} ${straight}Z`
  const shade = (x: number): string =>
    `M${x} ${num(height / 3 - 1)}H${x + stripe}V${straight}A${num(stripe / 2)} ${num(height * 0.6)} 0 0 1 ${x} ${straight}Z`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}" aria-hidden="true"><defs><pattern id="${id}" width="${stripe * 2}" height="${height}" patternUnits="userSpaceOnUse">` +
    `<path d="${scallop(0)}" fill="${first}"/><path d="${scallop(stripe)}" fill="${second}"/>` +
    `<path d="${shade(0)}${shade(stripe)}" fill="${INK}" opacity=".13"/></pattern></defs><rect width="100%" height="${height}" fill="url(#${id})"/></svg>`
  )
}

/** The mall's mark: an awning whose posts and scallops read as an M. Coloured by the page's tokens. */
export function mallMark(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 36" aria-hidden="true"><path d="M5 15V34M35 15V34" stroke="var(--ink)" stroke-width="3.4"/>' +
    '<path d="M7 2H33L38 15A5.6 5.6 0 0 1 27.3 15.6 A7.4 7.4 0 0 1 12.7 15.6 A5.6 5.6 0 0 1 2 15Z" fill="var(--paper-raised)"/>' +
    '<path d="M7 2h5.2L9.2 15h-7.2zM17.4 2h5.2l1 13h-7.2zM27.8 2H33l5 13h-7.2z" fill="var(--accent)"/>' +
    '<path d="M2 15h7.2a3.6 4.2 0 0 1-7.2 0zM16.4 15h7.2a3.6 4.2 0 0 1-7.2 0zM30.8 15H38a3.6 4.2 0 0 1-7.2 0z" fill="var(--accent-strong)"/>' +
    '<path d="M9.2 15h7.2a3.6 4.2 0 0 1-7.2 0zM23.6 15h7.2a3.6 4.2 0 0 1-7.2 0z" fill="var(--line-strong)"/>' +
    '<path d="M7 2H33" stroke="var(--ink)" stroke-width="2.4"/></svg>'
  )
}
