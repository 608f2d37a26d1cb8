import { newId } from '@/lib/ids'
import type { Locale } from '@/lib/locales'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { limiter, visitorKey } from '@/platform/rate-limit'
import { getReader } from './queries'

const perVisitor = limiter('letters.visitor')
const perShop = limiter('letters.shop')
const perReader = limiter('letters.reader')

type Shop = { scope: ShopScope; name: string; slug: string }

/**
 * Notes an address and mails it a link; it counts once that is confirmed. Says nothing of whether the address was
 * known: who is on the list already gets no mail.
 * @throws AppError TOO_MANY_ATTEMPTS
 */
export async function subscribe(shop: Shop, asked: { email: string; locale: Locale }, ip: string): Promise<void> {
  const { shopId } = shop.scope
  await perVisitor.spend(visitorKey(ip))
  await perShop.spend(shopId)
  const id = await noteReader(shop.scope, asked)
  if (!id || !(await perReader.trySpend(id))) return
  await inShop(shop.scope, (tx) =>
    sendMail(tx, {
      kind: 'newsletter-confirm',
      to: asked.email,
      locale: asked.locale,
      dedupeKey: `letters:${id}:${now().getTime()}`,
      shopId,
      props: { shopName: shop.name, slug: shop.slug, shopId, readerId: id },
    }),
  )
}

/** @returns the id of who has to confirm; null for who is on the list already */
function noteReader(scope: ShopScope, { email, locale }: { email: string; locale: Locale }): Promise<string | null> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const createdAt = now()
    await tx.newsletterReader.createMany({
      data: [{ shopId, id: newId(), email, locale, state: 'waiting', createdAt }],
      skipDuplicates: true,
    })
    await tx.newsletterReader.updateMany({
      where: { shopId, email, state: { in: ['waiting', 'left'] } },
      data: { state: 'waiting', locale, createdAt, leftAt: null },
    })
    const row = await tx.newsletterReader.findUnique({ where: { shopId_email: { shopId, email } } })
    return row?.state === 'waiting' ? row.id : null
  })
}

/** The holder of the mailed link says yes. Twice is as good as once. @throws AppError NOT_FOUND */
export async function confirmReader(shop: Omit<Shop, 'slug'>, token: string): Promise<void> {
  const { id } = await getReader(shop, token)
  await moveReader(shop.scope, id, { state: 'confirmed', confirmedAt: now(), leftAt: null })
}

/** No more letters. @throws AppError NOT_FOUND */
export async function leaveReader(shop: Omit<Shop, 'slug'>, token: string): Promise<void> {
  const { id } = await getReader(shop, token)
  await moveReader(shop.scope, id, { state: 'left', leftAt: now() })
}

type Move = { state: 'confirmed'; confirmedAt: Date; leftAt: null } | { state: 'left'; leftAt: Date }

async function moveReader(scope: ShopScope, id: string, data: Move): Promise<void> {
  await inShop(scope, (tx) =>
    tx.newsletterReader.updateMany({ where: { shopId: scope.shopId, id, state: { not: data.state } }, data }),
  )
}
