import { actorOf } from '@/mall/identity/commands/sessions'
import { now } from '@/platform/clock'
import { AppError, notFound } from '@/platform/errors'
import { keyOf, limiter, visitorKey } from '@/platform/rate-limit'
import { accountProcedure, can, publicProcedure, router, withShopSetup } from '@/server/procedures'
import { updateShop } from './commands/change-shop'
import { createShop } from './commands/create-shop'
import { openShop } from './commands/open-shop'
import { checkSlug, listMyShops, listRegions, listTrades } from './queries'
import { checkSlugInput, createShopInput, openShopInput, updateShopInput } from './schema'

export const tenancyRouter = router({
  /** Whether an address is free, and free ones near it. */
  checkSlug: publicProcedure
    .input(checkSlugInput)
    .query(({ input }) => checkSlug(input.slug || input.name || '', input)),

  regions: publicProcedure.query(() => listRegions()),
  trades: publicProcedure.query(() => listTrades()),

  /** The wizard on the portal: account and shop in one go; the answer says where to go on. */
  openShop: publicProcedure
    .use(withShopSetup)
    .input(openShopInput)
    .mutation(({ ctx, input }) => {
      if (ctx.target.surface !== 'mall') throw notFound('page')
      return openShop(input, ctx, ctx.setup)
    }),

  /** One more shop for somebody who has an account. */
  createShop: accountProcedure
    .use(withShopSetup)
    .input(createShopInput)
    .mutation(async ({ ctx, input }) => {
      const { session } = ctx
      if (session.audience !== 'staff')
        throw new AppError('SIGN_IN_NEEDED', 'UNAUTHORIZED', { userMessage: 'Please sign in at the console first.' })
      await limiter('open-shop.visitor').spend(visitorKey(ctx.ip))
      await limiter(session.emailConfirmed ? 'open-shop.account' : 'open-shop.unproved').spend(keyOf(session.accountId))
      const owner = {
        accountId: session.accountId,
        name: session.name,
        email: session.email,
        confirmedAt: session.emailConfirmed ? now() : null,
      }
      return createShop(input, owner, actorOf(session, ctx), ctx.setup)
    }),

  /** The shops the signed-in staff person works in. */
  myShops: accountProcedure.query(({ ctx }) =>
    ctx.session.audience === 'staff' ? listMyShops(ctx.session.accountId) : [],
  ),

  /** What the shop says of itself, for the settings page. */
  settings: can('shop.settings').query(({ ctx }) => {
    const { switches: _switches, ...shop } = ctx.shop
    return shop
  }),

  updateSettings: can('shop.settings')
    .input(updateShopInput)
    .mutation(({ ctx, input }) => updateShop(ctx.scope, actorOf(ctx.session, ctx), input)),
})
