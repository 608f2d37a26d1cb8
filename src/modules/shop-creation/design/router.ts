import { z } from 'zod'
import { partProcedures, router, shopProcedure, staffActor } from '@/server/procedures'
import { publishDesign, restoreDesign, saveDraft } from './commands'
import { getDesignDraft, getPreviewedDesign, getPublishedDesign, listDesignVersions, makePreviewToken } from './queries'
import { publishInput, restoreInput, saveDraftInput } from './schema'

const part = partProcedures('shop-creation.design')
const designer = part.can('shop.design')

export const designRouter = router({
  /** What visitors see. Open to every shop: a shop keeps its looks when the designing itself is switched off. */
  published: shopProcedure.query(({ ctx }) => getPublishedDesign(ctx.scope)),

  /** The draft, for whoever holds a link to it. */
  previewed: part.shop
    .input(z.object({ token: z.string().max(80) }))
    .query(({ ctx, input }) => getPreviewedDesign(ctx.scope, input.token)),

  draft: designer.query(async ({ ctx }) => ({
    ...(await getDesignDraft(ctx.scope)),
    previewToken: makePreviewToken(ctx.scope),
  })),

  versions: designer.query(({ ctx }) => listDesignVersions(ctx.scope)),

  save: designer.input(saveDraftInput).mutation(({ ctx, input }) => saveDraft(ctx.scope, staffActor(ctx), input)),

  publish: designer.input(publishInput).mutation(({ ctx, input }) => publishDesign(ctx.scope, staffActor(ctx), input)),

  restore: designer.input(restoreInput).mutation(({ ctx, input }) => restoreDesign(ctx.scope, staffActor(ctx), input)),
})
