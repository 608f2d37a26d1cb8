import type { UpdateMallProfileInput } from '@/mall/profile/schema'

/** The demo mall and its operator. The account takes no money. */
export const mall = {
  name: 'Harbor Street',
  legalName: 'Harbor Street Cooperative',
  address: '14 Custom House Wharf\nPortland, Maine 04101',
  contactEmail: 'hello@harborstreet.example',
  bank: {
    holder: 'Harbor Street Mall',
    bank: 'Pier Savings Bank',
    branch: '',
    account: '0000 4410 2026',
    routing: '011 000 000',
    iban: '',
    bic: '',
  },
} satisfies UpdateMallProfileInput
