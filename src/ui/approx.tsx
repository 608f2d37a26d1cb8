type Props = {
  minor: number
  currency: string
  /** stands in its own line below the price, instead of behind it */
  below?: boolean
}

/**
 * Where a price is told in the currency a visitor has chosen. The page is the same for everyone: this is empty and takes no
 * room until the choice is known, which is before the first paint (lib/currency-script); `ui/currency-choice` fills it.
 */
export function Approx({ minor, currency, below = false }: Props) {
  return <span className={below ? 'approx approx--below' : 'approx'} data-minor={minor} data-currency={currency} />
}
