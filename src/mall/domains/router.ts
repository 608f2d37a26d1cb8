import { actorOf } from '@/mall/identity/commands/sessions'
import { can, router } from '@/server/procedures'
import { addDomain, checkDomain, choosePrimary, removeDomain } from './commands'
import { domainOrigin, listDomains } from './queries'
import { domainInput } from './schema'

const settings = can('shop.settings')

/** Own domains of a shop. */
export const domainsRouter = router({
  list: settings.query(async ({ ctx }) =>
    (await listDomains(ctx.scope)).map((domain) => ({ ...domain, origin: domainOrigin(domain.host) })),
  ),

  add: settings
    .input(domainInput)
    .mutation(({ ctx, input }) => addDomain(ctx.scope, actorOf(ctx.session, ctx), input.host)),

  check: settings
    .input(domainInput)
    .mutation(({ ctx, input }) => checkDomain(ctx.scope, actorOf(ctx.session, ctx), input.host)),

  choosePrimary: settings
    .input(domainInput.extend({ host: domainInput.shape.host.nullable() }))
    .mutation(({ ctx, input }) => choosePrimary(ctx.scope, actorOf(ctx.session, ctx), input.host)),

  remove: settings
    .input(domainInput)
    .mutation(({ ctx, input }) => removeDomain(ctx.scope, actorOf(ctx.session, ctx), input.host)),
})
