import { z } from 'zod'
import { newId } from '@/lib/ids'
import { fileId } from '@/lib/input'
import { partProcedures, router, staffActor } from '@/server/procedures'
import { publishDesign, restoreDesign, saveDraft } from './commands'
import { takeVideo } from './commands/store-video'
import { getDesignDraft, listAnnounced, listDesignVersions, makePreviewToken } from './queries'
import { offersInput, publishInput, restoreInput, saveDraftInput } from './schema'

const part = partProcedures('shop-creation.design')
const designer = part.can('shop.design')

/** An upload lies under a name of ours in the shop's own folder until it is taken. */
const uploadKey = (shopId: string, uploadId: string) => `incoming/${shopId}/${uploadId}`

export const designRouter = router({
  draft: designer.query(async ({ ctx }) => ({
    ...(await getDesignDraft(ctx.scope)),
    previewToken: makePreviewToken(ctx.scope),
  })),

  versions: designer.query(({ ctx }) => listDesignVersions(ctx.scope)),

  save: designer.input(saveDraftInput).mutation(({ ctx, input }) => saveDraft(ctx.scope, staffActor(ctx), input)),

  publish: designer.input(publishInput).mutation(({ ctx, input }) => publishDesign(ctx.scope, staffActor(ctx), input)),

  restore: designer.input(restoreInput).mutation(({ ctx, input }) => restoreDesign(ctx.scope, staffActor(ctx), input)),

  /** Which of these coupons run at the moment; empty while nobody offers any. */
  offers: designer
    .input(offersInput)
    .query(({ ctx, input }) => listAnnounced(ctx.scope, ctx.ports.offerSources, input.codes)),

  /** The route that receives a video asks where it may lie … */
  expectVideo: designer.mutation(({ ctx }) => {
    const uploadId = newId()
    return { uploadId, key: uploadKey(ctx.shop.id, uploadId) }
  }),
  /** … and says when it is there. */
  takeVideo: designer
    .input(z.object({ uploadId: fileId }))
    .mutation(({ ctx, input }) => takeVideo(ctx.scope, uploadKey(ctx.shop.id, input.uploadId))),
})
