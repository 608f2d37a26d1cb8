/** Zones of the United States' regions; a state in two zones takes the one most of its people live in. */
const ofStates: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DE DC FL GA IN KY ME MD MA MI NH NJ NY NC OH PA RI SC VT VA WV',
  'America/Chicago': 'AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI',
  'America/Denver': 'CO ID MT NM UT WY',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR',
}

const ofCountries: Readonly<Record<string, string>> = {
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  GB: 'Europe/London',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
}

const zones = new Map<string, string>(
  Object.entries(ofStates).flatMap(([zone, states]) =>
    states.split(' ').map((state) => [`US-${state}`, zone] as const),
  ),
)

/** The time zone people of a region live by, from its code (ISO 3166-2, or the country's); null where it is not known. */
export function timeZoneOfRegion(code: string): string | null {
  return zones.get(code) ?? ofCountries[code.slice(0, 2)] ?? null
}
