/** Parts of a postal address that a form asks for, beside country and name. */
export type AddressPart = 'company' | 'line1' | 'line2' | 'city' | 'state' | 'postalCode'

/** Rows of a form in the order in which the country writes an address; two parts in one row stand side by side. */
type Layout = {
  rows: readonly (readonly AddressPart[])[]
  required: readonly AddressPart[]
  state: 'list' | 'text' | 'none'
  postal: RegExp | null
}

const west = ['line1'] as const
const usual: Layout = {
  rows: [west, ['line2'], ['postalCode', 'city']],
  required: ['line1', 'city'],
  state: 'none',
  postal: null,
}

const layouts: Record<string, Layout> = {
  US: {
    rows: [west, ['line2'], ['city'], ['state', 'postalCode']],
    required: ['line1', 'city', 'state', 'postalCode'],
    state: 'list',
    postal: /^\d{5}(-\d{4})?$/,
  },
  CA: {
    rows: [west, ['line2'], ['city'], ['state', 'postalCode']],
    required: ['line1', 'city', 'state', 'postalCode'],
    state: 'list',
    postal: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
  },
  AU: {
    rows: [west, ['line2'], ['city'], ['state', 'postalCode']],
    required: ['line1', 'city', 'state', 'postalCode'],
    state: 'list',
    postal: /^\d{4}$/,
  },
  GB: {
    rows: [west, ['line2'], ['city', 'postalCode']],
    required: ['line1', 'city', 'postalCode'],
    state: 'none',
    postal: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  },
  IE: { rows: [west, ['line2'], ['city', 'postalCode']], required: ['line1', 'city'], state: 'none', postal: null },
  JP: {
    rows: [['postalCode', 'state'], ['city'], ['line1'], ['line2']],
    required: ['postalCode', 'state', 'city', 'line1'],
    state: 'list',
    postal: /^\d{3}-?\d{4}$/,
  },
  KR: {
    rows: [['postalCode', 'state'], ['city'], ['line1'], ['line2']],
    required: ['postalCode', 'state', 'city', 'line1'],
    state: 'list',
    postal: /^\d{5}$/,
  },
}

export const layoutOf = (country: string): Layout => layouts[country] ?? usual

/** HTML autocomplete names (WHATWG), within `shipping`. */
export const autocomplete: Record<AddressPart, string> = {
  company: 'shipping organization',
  line1: 'shipping address-line1',
  line2: 'shipping address-line2',
  city: 'shipping address-level2',
  state: 'shipping address-level1',
  postalCode: 'shipping postal-code',
}

/** Countries a parcel may go to, ISO 3166-1 alpha-2; what a shop really delivers to is said by its zones. */
const codes =
  'AD AE AG AL AM AO AR AT AU AZ BA BB BD BE BG BH BN BO BR BS BT BW BZ CA CH CL CN CO CR CV CY CZ DE DJ DK DM DO EC EE EG ES ET FI FJ FR GB GD GE GH GM GR GT GY HK HN HR HU ID IE IL IN IS IT JM JO JP KE KG KH KN KR KW KZ LA LB LC LI LK LS LT LU LV MA MC MD ME MG MK MN MO MR MT MU MV MW MX MY MZ NA NG NI NL NO NP NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RW SA SB SC SE SG SI SK SM SN SR SV TG TH TJ TL TN TO TR TT TW TZ UA UG US UY UZ VA VC VN VU WS ZA ZM ZW'.split(
    ' ',
  )

export type Country = { code: string; name: string }

/** The countries a parcel may go to (`reached`; null = all) by their names in the reader's language, those in front first. */
export function countriesIn(
  locale: string,
  first: readonly string[],
  reached: readonly string[] | null = null,
): Country[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const named = (reached ?? codes)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  const front = first.flatMap((code) => named.find((country) => country.code === code) ?? [])
  return [...front, ...named.filter((country) => !front.includes(country))]
}
