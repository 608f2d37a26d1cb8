import { isUuid } from '@/lib/ids'
import { isSigned, sign } from '@/lib/signed'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { notFound } from '@/platform/errors'
import { previewMillis } from '../constants'
import { draftIn, readDesign } from '../queries'
import type { Design } from '../types'

/** What a token shows: the draft as it stands, or one version. */
type Shown = number | null

const draftSign = 'd'
const signOf = (version: Shown) => (version === null ? draftSign : version.toString(36))
const versionOf = (text: string): Shown => (text === draftSign ? null : Number.parseInt(text, 36))

const previewOf = ({ shopId }: ShopScope, until: string, shown: string) => `${shopId}.${until}.${shown}`

/** A token for the editor's own windows: two hours, to whoever holds it; it grants nothing but looking. */
export function makePreviewToken(scope: ShopScope, version: Shown = null): string {
  const until = (now().getTime() + previewMillis).toString(36)
  const shown = signOf(version)
  return `${until}.${shown}.${sign(env.APP_SECRET, 'design-preview', previewOf(scope, until, shown))}`
}

/** The token of a link for others; whether it still works stands in its row. */
export const linkToken = ({ shopId }: ShopScope, linkId: string): string =>
  `${linkId}.${sign(env.APP_SECRET, 'design-link', `${shopId}.${linkId}`)}`

async function designOf(tx: Tx, scope: ShopScope, version: Shown): Promise<Design> {
  if (version === null) return (await draftIn(tx, scope)).draft
  if (!Number.isSafeInteger(version)) throw notFound('preview')
  const row = await tx.shopDesignVersion.findUnique({
    where: { shopId_version: { shopId: scope.shopId, version } },
  })
  if (!row) throw notFound('preview')
  return readDesign(row.design, scope.shopId)
}

function byLink(scope: ShopScope, linkId: string, signature: string): Promise<Design> {
  const { shopId } = scope
  if (!isSigned(env.APP_SECRET, 'design-link', `${shopId}.${linkId}`, signature)) throw notFound('preview')
  return inShop(scope, async (tx) => {
    const link = await tx.shopDesignLink.findUnique({ where: { shopId_id: { shopId, id: linkId } } })
    if (!link || link.revokedAt || link.expiresAt <= now()) throw notFound('preview')
    return designOf(tx, scope, link.version)
  })
}

/** @throws AppError NOT_FOUND when the token is not for this shop, has run out or was taken back */
export async function getPreviewedDesign(scope: ShopScope, token: string): Promise<Design> {
  const [first = '', second = '', third = ''] = token.split('.')
  if (isUuid(first)) return byLink(scope, first, second)
  const fresh = Number.parseInt(first, 36) > now().getTime()
  if (!fresh || !isSigned(env.APP_SECRET, 'design-preview', previewOf(scope, first, second), third))
    throw notFound('preview')
  return inShop(scope, (tx) => designOf(tx, scope, versionOf(second)))
}
