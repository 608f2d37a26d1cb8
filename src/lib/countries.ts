/** ISO 3166-1 alpha-2 codes of countries and territories that take parcels. */
export const countryCodes =
  'AD AE AG AI AL AM AR AT AU AW AZ BA BB BD BE BG BH BM BN BO BR BS BT BW BZ CA CH CI CL CM CN CO CR CV CW CY CZ DE DK DM DO DZ EC EE EG ES ET FI FJ FO FR GB GD GE GG GH GI GL GP GR GT GU GY HK HN HR HT HU ID IE IL IM IN IS IT JE JM JO JP KE KG KH KN KR KW KY KZ LA LB LC LI LK LT LU LV MA MC MD ME MG MK MN MO MQ MT MU MV MX MY NA NC NG NI NL NO NP NZ OM PA PE PF PG PH PK PL PR PT PY QA RE RO RS RW SA SC SE SG SI SK SM SN SV TC TH TN TR TT TW TZ UA UG US UY UZ VA VC VE VG VI VN WS XK ZA ZM ZW'.split(
    ' ',
  )

/** Where the long name is a formula of state law that language data spell differently; the short one is used. */
const shortNamed = new Set(['HK', 'MO'])

/** Names a country in a language; the code where it has no name. */
export function countryNames(locale: string): (code: string) => string {
  const long = new Intl.DisplayNames(locale, { type: 'region' })
  const short = new Intl.DisplayNames(locale, { type: 'region', style: 'short' })
  return (code) => (shortNamed.has(code) ? short : long).of(code) ?? code
}

/**
 * The country a shop stands in: its address says it, otherwise its currency, whose code begins with one (ISO 4217);
 * a currency of several countries names none.
 */
export function homeCountry(shop: { address: { country: string } | null; currency: string }): string | null {
  if (shop.address?.country) return shop.address.country
  const code = shop.currency.slice(0, 2)
  return countryCodes.includes(code) ? code : null
}

/** All countries with their names in a language, in that language's order; one's own may come first. */
export function countriesIn(locale: string, first?: string | null): { code: string; name: string }[] {
  const nameOf = countryNames(locale)
  return countryCodes
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => Number(b.code === first) - Number(a.code === first) || a.name.localeCompare(b.name, locale))
}
