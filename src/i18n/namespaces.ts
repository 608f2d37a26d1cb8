/** One file per namespace and language in messages/. */
export const namespaces = [
  'common',
  'errors',
  'modules',
  'portal',
  'signup',
  'member',
  'auth',
  'shop',
  'checkout',
  'desk',
  'orders',
  'catalog',
  'import',
  'export',
  'redirects',
  'design',
  'pages',
  'settlement',
  'delivery',
  'marketing',
  'promotion',
  'settings',
  'admin',
  'mail',
] as const

export type Namespace = (typeof namespaces)[number]
