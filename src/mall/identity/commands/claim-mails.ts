import { sendMail } from '@/mall/messaging/commands/send-mail'
import type { Tx } from '@/platform/db/shop'
import { isDouble, shownEmail } from '../rules'
import type { Audience } from '../types'
import { findHolder } from './claims'
import { issueToken } from './tokens'

type Claimant = { id: string; audience: string; name: string; email: string; locale: string }

/**
 * The link that belongs to one staff sign-up. Where the address has a proved account the mail says that, and offers to
 * take the shop into it; otherwise it asks to confirm, and says what gives way.
 * @param shopName the shop that waits for it
 */
export async function mailClaim(tx: Tx, account: Claimant, shopName: string | null): Promise<void> {
  const audience = account.audience as Audience
  const to = shownEmail(account.email)
  const holder = isDouble(account.email) ? await findHolder(tx, audience, to) : null
  const tokenId = await issueToken(tx, 'confirm-email', account.id)
  const { name, locale } = account
  const common = { to, locale, dedupeKey: `confirm:${tokenId}` }
  const props = { name, tokenId, audience, shopName }
  if (holder?.kind === 'proved') {
    await sendMail(tx, { ...common, kind: 'existing-account', props })
    return
  }
  const givesWay = holder?.kind === 'unproved'
  await sendMail(tx, { ...common, kind: 'confirm-email', props: { ...props, givesWay } })
}
