import { actorOf } from '@/mall/identity/commands/sessions'
import { approveShop, closeShop, restoreShop, suspendShop } from '@/mall/tenancy/commands/change-shop'
import { listRegions, listTrades } from '@/mall/tenancy/queries'
import { officeShopProcedure, operatorProcedure, router, withShopSetup } from '@/server/procedures'
import { mailOwners, retryJob, setMemberDisabled } from './commands/office'
import { listAudit } from './queries/audit'
import { readFigures } from './queries/figures'
import { isBeating, readJobs } from './queries/jobs'
import { listMembers } from './queries/members'
import { getShopSheet } from './queries/shop-sheet'
import { listShops } from './queries/shops'
import { auditListInput, jobInput, memberInput, memberListInput, reasonInput, shopListInput } from './schema'

/** The mall's office: shops, members, and what runs in the background. */
export const adminRouter = router({
  figures: operatorProcedure.query(() => readFigures()),

  places: operatorProcedure.query(async () => ({ regions: await listRegions(), trades: await listTrades() })),

  shops: operatorProcedure
    .use(withShopSetup)
    .input(shopListInput)
    .query(({ ctx, input }) => listShops(input, ctx.setup.manifests)),

  shop: officeShopProcedure.query(({ input }) => getShopSheet(input.shopId)),

  approveShop: officeShopProcedure.mutation(({ ctx, input }) => approveShop(input.shopId, actorOf(ctx.session, ctx))),

  suspendShop: officeShopProcedure.input(reasonInput).mutation(async ({ ctx, input }) => {
    await suspendShop(input.shopId, actorOf(ctx.session, ctx), input.reason)
    await mailOwners(input.shopId, 'shop-suspended', input.reason)
  }),

  restoreShop: officeShopProcedure.input(reasonInput).mutation(async ({ ctx, input }) => {
    await restoreShop(input.shopId, actorOf(ctx.session, ctx), input.reason)
    await mailOwners(input.shopId, 'shop-restored', input.reason)
  }),

  closeShop: officeShopProcedure
    .input(reasonInput)
    .mutation(({ ctx, input }) => closeShop(input.shopId, actorOf(ctx.session, ctx), input.reason)),

  members: operatorProcedure.input(memberListInput).query(({ input }) => listMembers(input)),

  disableMember: operatorProcedure
    .input(memberInput)
    .mutation(({ ctx, input }) => setMemberDisabled(actorOf(ctx.session, ctx), input.accountId, true, input.reason)),

  enableMember: operatorProcedure
    .input(memberInput)
    .mutation(({ ctx, input }) => setMemberDisabled(actorOf(ctx.session, ctx), input.accountId, false, input.reason)),

  jobs: operatorProcedure.query(() => readJobs()),

  /** Whether any process works off the queues. */
  isRunning: operatorProcedure.query(() => isBeating()),

  retryJob: operatorProcedure
    .input(jobInput)
    .mutation(({ ctx, input }) => retryJob(actorOf(ctx.session, ctx), input.queue, input.id)),

  audit: operatorProcedure.input(auditListInput).query(({ input }) => listAudit(input)),
})
