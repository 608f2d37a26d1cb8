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

export const roles = ['owner', 'manager', 'clerk', 'viewer'] as const
export type Role = (typeof roles)[number]

const viewing: Permission[] = ['shop.view', 'catalog.view', 'orders.view', 'marketing.view']
const working: Permission[] = [...viewing, 'catalog.edit', 'orders.ship', 'payments.confirm', 'orders.export']
const managing = permissions.filter((p) => p !== 'shop.staff' && p !== 'shop.switches')

export const rolePermissions: Record<Role, readonly Permission[]> = {
  owner: permissions,
  manager: managing,
  clerk: working,
  viewer: viewing,
}

/** Cookie names per audience; `__Host-` binds them to one host. */
export const sessionCookies = { staff: '__Host-mw-staff', member: '__Host-mw-member' } as const
