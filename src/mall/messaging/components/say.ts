/** Says a message of the namespace `mail` in the reader's language. */
export type Say = (key: string, values?: Record<string, string | number | Date>) => string

/** Addresses a mail may lead to; made by whoever sends it, since they hold secrets. */
export type MailLinks = {
  mall: string
  confirm: (audience: 'staff' | 'member', tokenId: string) => string
  reset: (audience: 'staff' | 'member', tokenId: string) => string
  askReset: (audience: 'staff' | 'member') => string
  signIn: (audience: 'staff' | 'member') => string
  join: (invitationId: string) => string
  shop: (slug: string) => string
  letters: (slug: string, shopId: string, readerId: string) => string
  desk: (slug: string) => string
}
