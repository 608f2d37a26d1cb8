const gramsInOunce = 28.349523125
const gramsInPound = 453.59237

/** Where goods are weighed in pounds and ounces. */
const poundCountries = new Set(['US', 'LR', 'MM'])

type Unit = { unit: 'gram' | 'kilogram' | 'ounce' | 'pound'; grams: number }

function unitFor(grams: number, country: string | null): Unit {
  if (country && poundCountries.has(country)) {
    return grams < gramsInPound ? { unit: 'ounce', grams: gramsInOunce } : { unit: 'pound', grams: gramsInPound }
  }
  return grams < 1_000 ? { unit: 'gram', grams: 1 } : { unit: 'kilogram', grams: 1_000 }
}

/** A weight as people of a country weigh, in the reader's notation: "5 lb", "2.3 kg"; one decimal at most. */
export function weightText(grams: number, locale: string, country: string | null): string {
  const { unit, grams: one } = unitFor(grams, country)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(grams / one)
}
