import { z } from 'zod'
import { newId } from '@/lib/ids'
import { fileId } from '@/lib/input'
import { partProcedures, router, staffActor } from '@/server/procedures'
import { publishDesign, restoreDesign, rollBackDesign, saveDraft } from './commands'
import { shareDesign, unshareDesign } from './commands/links'
import { makeIcons } from './commands/make-icons'
import { cancelPlan, planDesign, retimePlan } from './commands/plans'
import { takeVideo } from './commands/store-video'
import { getDesignDraft, getDesignHead, listAnnounced } from './queries'
import { listDesignLinks, listDesignPlans, listDesignVersions } from './queries/history'
import { makePreviewToken } from './queries/preview'
import {
  byIdInput,
  iconsInput,
  offersInput,
  planInput,
  publishInput,
  restoreInput,
  retimeInput,
  rollBackInput,
  saveDraftInput,
  shareInput,
} from './schema'

const part = partProcedures('shop-creation.design')
const designer = part.can('shop.design')

/** An upload lies under a name of ours in the shop's own folder until it is taken. */
const uploadKey = (shopId: string, uploadId: string) => `incoming/${shopId}/${uploadId}`

export const designRouter = router({
  draft: designer.query(async ({ ctx }) => ({
    ...(await getDesignDraft(ctx.scope)),
    previewToken: makePreviewToken(ctx.scope),
  })),

  /** Whether somebody else has saved or published meanwhile. */
  head: designer.query(({ ctx }) => getDesignHead(ctx.scope)),

  versions: designer.query(({ ctx }) => listDesignVersions(ctx.scope)),

  save: designer.input(saveDraftInput).mutation(({ ctx, input }) => saveDraft(ctx.scope, staffActor(ctx), input)),

  publish: designer.input(publishInput).mutation(({ ctx, input }) => publishDesign(ctx.scope, staffActor(ctx), input)),

  restore: designer.input(restoreInput).mutation(({ ctx, input }) => restoreDesign(ctx.scope, staffActor(ctx), input)),

  rollBack: designer
    .input(rollBackInput)
    .mutation(({ ctx, input }) => rollBackDesign(ctx.scope, staffActor(ctx), input)),

  plans: designer.query(({ ctx }) => listDesignPlans(ctx.scope)),

  plan: designer
    .input(planInput)
    .mutation(async ({ ctx, input }) => ({ id: await planDesign(ctx.scope, staffActor(ctx), input) })),

  retimePlan: designer.input(retimeInput).mutation(({ ctx, input }) => retimePlan(ctx.scope, staffActor(ctx), input)),

  cancelPlan: designer.input(byIdInput).mutation(({ ctx, input }) => cancelPlan(ctx.scope, staffActor(ctx), input.id)),

  links: designer.query(({ ctx }) => listDesignLinks(ctx.scope)),

  share: designer.input(shareInput).mutation(({ ctx, input }) => shareDesign(ctx.scope, staffActor(ctx), input)),

  unshare: designer.input(byIdInput).mutation(({ ctx, input }) => unshareDesign(ctx.scope, staffActor(ctx), input.id)),

  /** The small pictures of tabs and home screens, from a stored picture. */
  makeIcons: designer.input(iconsInput).mutation(({ ctx, input }) => makeIcons(ctx.scope, input.mediaId, input.ground)),

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
