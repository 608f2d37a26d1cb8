import { days } from '@/lib/time'

/** What a text is: each kind has addresses, a list and rules of its own. */
export const sections = ['page', 'policy', 'notice'] as const

/** Policies every shop is asked for, in the order they are listed; each stands at an address of its own. */
export const policyKinds = ['delivery', 'returns', 'privacy', 'terms'] as const

export const pageStates = ['draft', 'published'] as const

/** Texts a shop keeps of one section. */
export const maxTexts = 500
/** Signs of one text in one language, markup counted. */
export const maxBody = 120_000

/** What lies in the bin that long is gone. */
export const binLife = days(30)

/** Notices on one page of their list. */
export const noticesPerPage = 12
/** Notices a block of the front page may show. */
export const maxBlockNotices = 12

/** The part of the module these pages belong to. */
export const pagesPart = 'shop-creation.pages'

/** What a form of the legal notice may ask, by the field's name. */
export const legalFieldKeys = [
  'seller',
  'legalForm',
  'representative',
  'manager',
  'address',
  'email',
  'phone',
  'companyNumber',
  'registeredIn',
  'registerCourt',
  'registerNumber',
  'vatId',
  'businessNumber',
  'mailOrderNumber',
  'privacyOfficer',
  'hosting',
  'authority',
  'responsible',
  'dispute',
  'price',
  'charges',
  'payment',
  'paymentTime',
  'deliveryTime',
  'returns',
  'licence',
] as const

/** Signs of one value of the legal notice. */
export const maxLegalValue = 2_000
