import { days, hours, minutes } from '@/lib/time'

/** What a staff person may do. A role is a set of these. */
export const permissions = [
  'shop.view',
  'shop.settings',
  'shop.design',
  'shop.switches',
  'shop.staff',
  'catalog.view',
  'catalog.edit',
  'catalog.import',
  'orders.view',
  'orders.ship',
  'orders.cancel',
  'orders.refund',
  'orders.export',
  'payments.confirm',
  'delivery.edit',
  'marketing.view',
  'promotion.edit',
] as const

export type Permission = (typeof permissions)[number]

export const roles = ['owner', 'manager', 'clerk', 'builder', 'viewer'] as const
export type Role = (typeof roles)[number]

const viewing: Permission[] = ['shop.view', 'catalog.view', 'orders.view', 'marketing.view']
const working: Permission[] = [...viewing, 'catalog.edit', 'orders.ship', 'payments.confirm', 'orders.export']
/** Everything a shop is built of, and nothing of its orders, customers and figures: an agency, or the mall's own people. */
const building: Permission[] = [
  'shop.view',
  'shop.settings',
  'shop.design',
  'catalog.view',
  'catalog.edit',
  'catalog.import',
  'delivery.edit',
]
const managing = permissions.filter((p) => p !== 'shop.staff' && p !== 'shop.switches')

export const rolePermissions: Record<Role, readonly Permission[]> = {
  owner: permissions,
  manager: managing,
  clerk: working,
  builder: building,
  viewer: viewing,
}

/** Cookie names per audience; `__Host-` binds them to one host. */
export const sessionCookies = { staff: '__Host-mw-staff', member: '__Host-mw-member' } as const

/** Shows on the portal that this browser signed up; lives as long as the link in the mail. */
export const signUpCookie = '__Host-mw-sign-up'

/** How long a session lives at most, and how long without being used. */
export const sessionLife = {
  staff: { absolute: days(30), idle: days(14) },
  member: { absolute: days(180), idle: days(60) },
} as const

/** An answer about an address takes this long at least, so that its time does not tell a known one from another. */
export const answerMillis = 250

export const tokenLife = {
  'confirm-email': days(7),
  'reset-password': hours(1),
  'hand-off': 60_000,
} as const

export type TokenKind = keyof typeof tokenLife

export const invitationLife = days(7)

/** A lent role ends within this many days at the latest. */
export const longestLoanDays = 365

/** A session's last use is written at most this often. */
export const seenEvery = minutes(1)

export const passwordLength = { min: 10, max: 200 } as const
