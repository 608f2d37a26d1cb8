import type { HostTarget } from '@/lib/hosts'
import type { Locale } from '@/lib/locales'
import { openCart } from '@/mall/purchase/commands/open-cart'
import { findCartId } from '@/mall/purchase/queries'
import { cartCookieLine, ownCartCookieLine } from '@/platform/cart-cookie'
import { notFound } from '@/platform/errors'
import { limiter, visitorKey } from '@/platform/rate-limit'
import { publicProcedure, router, type Shopper, shopperProcedure } from '@/server/procedures'
import { addToCart, removeFromCart, setCartQuantity } from './commands'
import { viewCart, viewCartOverShops } from './queries'
import { addToCartInput, removeFromCartInput, setCartQuantityInput } from './schema'

type Visitor = { shopper: Shopper; ip: string; setCookie: (line: string) => void; target: HostTarget }

/** The visitor's cart, made on the first thing put in. */
async function cartOf({ shopper, ip, setCookie, target }: Visitor): Promise<string> {
  if (shopper.cartId) return shopper.cartId
  await limiter('open-cart.visitor').spend(visitorKey(ip))
  const { cartId, token } = await openCart(shopper.member?.accountId ?? null)
  setCookie('domain' in target ? ownCartCookieLine(token) : cartCookieLine(token))
  return cartId
}

type Reader = { shopper: Shopper; locale: Locale }

const customerOf = ({ shopper, locale }: Reader) => ({ isMember: shopper.member !== null, locale })

const placeOf = (ctx: Reader & { shop: { currency: string } }, cartId: string) => ({
  cartId,
  currency: ctx.shop.currency,
  ...customerOf(ctx),
})

const existing = ({ cartId }: Shopper): string => {
  if (!cartId) throw notFound('cart')
  return cartId
}

export const cartRouter = router({
  get: shopperProcedure.query(({ ctx }) => viewCart(ctx.scope, ctx.shopper.cartId, ctx.shop.currency, customerOf(ctx))),

  /** What lies in the cart in every shop of the mall. */
  everywhere: publicProcedure.query(async ({ ctx }) =>
    viewCartOverShops(await findCartId(ctx.cartToken), {
      isMember: ctx.session?.audience === 'member',
      locale: ctx.locale,
    }),
  ),

  add: shopperProcedure.input(addToCartInput).mutation(async ({ ctx, input }) => {
    const cartId = await cartOf(ctx)
    return addToCart(ctx.scope, placeOf(ctx, cartId), input)
  }),

  setQuantity: shopperProcedure
    .input(setCartQuantityInput)
    .mutation(({ ctx, input }) => setCartQuantity(ctx.scope, placeOf(ctx, existing(ctx.shopper)), input)),

  remove: shopperProcedure
    .input(removeFromCartInput)
    .mutation(({ ctx, input }) => removeFromCart(ctx.scope, placeOf(ctx, existing(ctx.shopper)), input.variantId)),
})
