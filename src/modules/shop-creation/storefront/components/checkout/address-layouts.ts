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

const pairs = (text: string) => text.split('|').map((pair) => pair.split(':') as [string, string])

/** Codes and names of states as the country writes them; the code (ISO 3166-2) where the post uses it, else the name. */
export const statesOf: Record<string, readonly (readonly [value: string, name: string])[]> = {
  US: pairs(
    'AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|DC:District of Columbia|FL:Florida|GA:Georgia|HI:Hawaii|ID:Idaho|IL:Illinois|IN:Indiana|IA:Iowa|KS:Kansas|KY:Kentucky|LA:Louisiana|ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma|OR:Oregon|PA:Pennsylvania|PR:Puerto Rico|RI:Rhode Island|SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|WV:West Virginia|WI:Wisconsin|WY:Wyoming',
  ),
  CA: pairs(
    'AB:Alberta|BC:British Columbia|MB:Manitoba|NB:New Brunswick|NL:Newfoundland and Labrador|NS:Nova Scotia|NT:Northwest Territories|NU:Nunavut|ON:Ontario|PE:Prince Edward Island|QC:Québec|SK:Saskatchewan|YT:Yukon',
  ),
  AU: pairs(
    'ACT:Australian Capital Territory|NSW:New South Wales|NT:Northern Territory|QLD:Queensland|SA:South Australia|TAS:Tasmania|VIC:Victoria|WA:Western Australia',
  ),
  JP: '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'
    .split(' ')
    .map((name) => [name, name] as const),
  KR: '서울특별시 부산광역시 대구광역시 인천광역시 광주광역시 대전광역시 울산광역시 세종특별자치시 경기도 강원특별자치도 충청북도 충청남도 전북특별자치도 전라남도 경상북도 경상남도 제주특별자치도'
    .split(' ')
    .map((name) => [name, name] as const),
}

/** Countries a parcel may go to, ISO 3166-1 alpha-2; what a shop really delivers to is said by its zones. */
const codes =
  'AD AE AG AL AM AO AR AT AU AZ BA BB BD BE BG BH BN BO BR BS BT BW BZ CA CH CL CN CO CR CV CY CZ DE DJ DK DM DO EC EE EG ES ET FI FJ FR GB GD GE GH GM GR GT GY HK HN HR HU ID IE IL IN IS IT JM JO JP KE KG KH KN KR KW KZ LA LB LC LI LK LS LT LU LV MA MC MD ME MG MK MN MO MR MT MU MV MW MX MY MZ NA NG NI NL NO NP NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RW SA SB SC SE SG SI SK SM SN SR SV TG TH TJ TL TN TO TR TT TW TZ UA UG US UY UZ VA VC VN VU WS ZA ZM ZW'.split(
    ' ',
  )

export type Country = { code: string; name: string }

/** The countries by their names in the reader's language, those in front first. */
export function countriesIn(locale: string, first: readonly string[]): Country[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const named = codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  const front = first.flatMap((code) => named.find((country) => country.code === code) ?? [])
  return [...front, ...named.filter((country) => !front.includes(country))]
}
