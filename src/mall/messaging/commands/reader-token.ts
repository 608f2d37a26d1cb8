import { isSigned, sign } from '@/lib/signed'
import { env } from '@/platform/env'

const purpose = 'letters'

/** The secret in links to one reader of one shop's letters; computed, so it stands nowhere but in the mail. */
export const readerToken = (shopId: string, readerId: string): string =>
  `${readerId}.${sign(env.APP_SECRET, purpose, `${shopId}.${readerId}`)}`

/** The reader a token was made for; null for anything else, and for another shop's. */
export function idOfReaderToken(shopId: string, token: string): string | null {
  const [id = '', signature = ''] = token.split('.')
  return isSigned(env.APP_SECRET, purpose, `${shopId}.${id}`, signature) ? id : null
}
