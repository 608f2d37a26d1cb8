import type { PersonSeed } from './types'

/** Password of every demo account; the start command prints it beside the addresses. */
export const demoPassword = 'harbor-street'

export interface StaffSeed {
  readonly name: string
  readonly email: string
  /** The mall's own people stand outside the shops. */
  readonly platformRole?: 'operator'
  readonly shops?: readonly { readonly slug: string; readonly role: 'owner' | 'manager' | 'clerk' | 'viewer' }[]
}

export const staff: readonly StaffSeed[] = [
  {
    name: 'Ines Calder',
    email: 'owner@harborstreet.example',
    shops: ['marram', 'hallorans', 'ostrander', 'restpost', 'attlebury', 'minazuki'].map((slug) => ({
      slug,
      role: 'owner',
    })),
  },
  {
    name: 'Priya Raman',
    email: 'clerk@harborstreet.example',
    shops: [
      { slug: 'marram', role: 'clerk' },
      { slug: 'hallorans', role: 'clerk' },
    ],
  },
  { name: 'Samuel Okafor', email: 'operator@harborstreet.example', platformRole: 'operator' },
]

export const members: readonly PersonSeed[] = [
  {
    name: 'Nora Lindqvist',
    email: 'nora@harborstreet.example',
    address: {
      name: 'Nora Lindqvist',
      line1: '27 Waterville Street, Apt 3',
      city: 'Portland',
      state: 'ME',
      postalCode: '04101',
      country: 'US',
      phone: '+1 207 555 0127',
    },
  },
  {
    name: 'Theo Marchetti',
    email: 'theo@harborstreet.example',
    address: {
      name: 'Theo Marchetti',
      line1: '1846 Sutter Street',
      city: 'San Francisco',
      state: 'CA',
      postalCode: '94115',
      country: 'US',
      phone: '+1 415 555 0184',
    },
  },
]

const person = (name: string, line1: string, city: string, state: string, postalCode: string): PersonSeed => ({
  name,
  email: `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')}@mail.example`,
  address: { name, line1, city, state, postalCode, country: 'US' },
})

/** Guests who bought in the last sixty days. */
export const guests: readonly PersonSeed[] = [
  person('Abigail Thornton', '9 Pleasant Street', 'Brunswick', 'ME', '04011'),
  person('Marcus Bell', '412 Elm Street', 'Biddeford', 'ME', '04005'),
  person('Yuki Tanabe', '2211 Fillmore Street', 'San Francisco', 'CA', '94115'),
  person('Grace Oyelaran', '58 Dean Street', 'Brooklyn', 'NY', '11201'),
  person('Henrik Aas', '702 Summit Avenue', 'Saint Paul', 'MN', '55105'),
  person('Camille Fontenot', '1320 Magazine Street', 'New Orleans', 'LA', '70130'),
  person('Daniel Reyes', '4417 Avenue G', 'Austin', 'TX', '78751'),
  person('Ruth Abernathy', '15 Church Hill', 'Woodstock', 'VT', '05091'),
  person('Owen Gallagher', '88 Savin Hill Avenue', 'Boston', 'MA', '02125'),
  person('Mei-Ling Chow', '3301 Clement Street', 'San Francisco', 'CA', '94121'),
  person('Patrick Doyle', '240 Spring Street', 'Newport', 'RI', '02840'),
  person('Sofia Petrova', '1109 East Pike Street', 'Seattle', 'WA', '98122'),
  person('Jamal Whitfield', '633 North Elm Street', 'Greensboro', 'NC', '27401'),
  person('Elena Marquez', '905 Don Gaspar Avenue', 'Santa Fe', 'NM', '87505'),
  person('Walter Kowalski', '2718 South Kinnickinnic', 'Milwaukee', 'WI', '53207'),
  person('Hana Kim', '5140 Wilshire Boulevard', 'Los Angeles', 'CA', '90036'),
  person('Beatrice Lowell', '31 Chestnut Street', 'Salem', 'MA', '01970'),
  person('Tomás Herrera', '77 Warren Street', 'Hudson', 'NY', '12534'),
  person('Ingrid Solheim', '1204 West Superior Street', 'Duluth', 'MN', '55806'),
  person('Lucas Pereira', '19 Wickenden Street', 'Providence', 'RI', '02903'),
  person('Nadia Rahman', '2450 Coral Way', 'Miami', 'FL', '33145'),
  person('Peter Vandermeer', '360 Washington Avenue', 'Holland', 'MI', '49423'),
  person('Claire Dubois', '6 Battery Street', 'Burlington', 'VT', '05401'),
  person('Samir Haddad', '1512 Spruce Street', 'Philadelphia', 'PA', '19102'),
  person('Rosalind Finch', '48 Main Street', 'Damariscotta', 'ME', '04543'),
  person('Kenji Morita', '1620 Webster Street', 'Oakland', 'CA', '94612'),
  person('Margaret Osei', '214 Broadway', 'Bangor', 'ME', '04401'),
  person('Caleb Winslow', '5 Wharf Road', 'Stonington', 'ME', '04681'),
  person('Josephine Baptiste', '907 Royal Street', 'Mobile', 'AL', '36602'),
  person('Arthur Pemberton', '130 Prince George Street', 'Annapolis', 'MD', '21401'),
]
