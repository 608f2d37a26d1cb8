import { can, router, shopProcedure, staffActor } from '@/server/procedures'
import { addRedirect, removeRedirect } from './commands'
import { findRedirect, listRedirects } from './queries'
import { addRedirectInput, findRedirectInput, listRedirectsInput, removeRedirectInput } from './schema'

export const redirectsRouter = router({
  /** Where a visitor goes who asked for an address at which nothing stands. */
  find: shopProcedure.input(findRedirectInput).query(({ ctx, input }) => findRedirect(ctx.scope, input.path)),
  list: can('catalog.view')
    .input(listRedirectsInput)
    .query(({ ctx, input }) => listRedirects(ctx.scope, input)),
  add: can('catalog.edit')
    .input(addRedirectInput)
    .mutation(({ ctx, input }) => addRedirect(ctx.scope, staffActor(ctx), input)),
  remove: can('catalog.edit')
    .input(removeRedirectInput)
    .mutation(({ ctx, input }) => removeRedirect(ctx.scope, staffActor(ctx), input.fromPath)),
})
