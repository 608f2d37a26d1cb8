import { partProcedures, router, staffActor } from '@/server/procedures'
import { publishDesign, restoreDesign, saveDraft } from './commands'
import { getDesignDraft, listDesignVersions, makePreviewToken } from './queries'
import { publishInput, restoreInput, saveDraftInput } from './schema'

const part = partProcedures('shop-creation.design')
const designer = part.can('shop.design')

export const designRouter = router({
  draft: designer.query(async ({ ctx }) => ({
    ...(await getDesignDraft(ctx.scope)),
    previewToken: makePreviewToken(ctx.scope),
  })),

  versions: designer.query(({ ctx }) => listDesignVersions(ctx.scope)),

  save: designer.input(saveDraftInput).mutation(({ ctx, input }) => saveDraft(ctx.scope, staffActor(ctx), input)),

  publish: designer.input(publishInput).mutation(({ ctx, input }) => publishDesign(ctx.scope, staffActor(ctx), input)),

  restore: designer.input(restoreInput).mutation(({ ctx, input }) => restoreDesign(ctx.scope, staffActor(ctx), input)),
})
