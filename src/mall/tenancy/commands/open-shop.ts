import { originOf } from '@/lib/hosts'
import type { Actor } from '@/mall/audit/commands'
import { issueHandOff } from '@/mall/identity/commands/hand-off'
import { mailNewStaff, prepareSignUp, signUpStaffIn } from '@/mall/identity/commands/sign-up'
import type { Visit } from '@/mall/identity/types'
import { inMall } from '@/platform/db/mall'
import { env } from '@/platform/env'
import type { OpenShopInput } from '../schema'
import { createShopIn, refuseBadSlug, type ShopSetup, slugTaken } from './create-shop'

/** Carries "the name is gone" out of the transaction, which must leave nothing behind. */
class NameGone extends Error {}

/**
 * The whole way from nothing to a live shop in one transaction: account, shop, mail, and the code that
 * signs the retailer in at the desk. A known address gets the same answer (see `signUpStaffIn`).
 * @throws AppError SLUG_MALFORMED, SLUG_RESERVED, SLUG_TAKEN, PASSWORD_WEAK, TOO_MANY_ATTEMPTS
 * @returns where the browser goes on: the desk, signed in
 */
export async function openShop(
  { account, shop }: OpenShopInput,
  visit: Visit,
  setup: ShopSetup,
): Promise<{ slug: string; deskUrl: string }> {
  refuseBadSlug(shop.slug)
  const prepared = await prepareSignUp(account, visit, [shop.name])
  const desk = new URL(originOf(env.MALL_BASE_URL, 'console'))
  try {
    const code = await inMall(async (tx) => {
      const staff = await signUpStaffIn(tx, prepared, visit)
      const owner = { accountId: staff.accountId, name: prepared.name, email: prepared.email, confirmedAt: null }
      const actor: Actor = {
        kind: 'staff',
        id: staff.accountId,
        name: prepared.name,
        ip: visit.ip,
        requestId: visit.requestId,
      }
      const opened = await createShopIn(tx, shop, owner, actor, setup)
      if (!opened) throw new NameGone()
      await mailNewStaff(tx, staff, prepared, shop.name)
      return issueHandOff(tx, 'staff', staff.accountId, {
        host: desk.host,
        nonceHash: null,
        back: `/${opened.slug}/today`,
        from: null,
      })
    })
    return { slug: shop.slug, deskUrl: `${desk.origin}/api/handoff?code=${encodeURIComponent(code)}` }
  } catch (error) {
    if (error instanceof NameGone) throw await slugTaken(shop.slug, shop)
    throw error
  }
}
