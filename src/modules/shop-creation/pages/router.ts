import { partProcedures, router, staffActor } from '@/server/procedures'
import { removePage, restorePage } from './commands/remove-page'
import { saveLegal } from './commands/save-legal'
import { createPage, updatePage } from './commands/save-page'
import { pagesPart } from './constants'
import { getDeskPage, listDeskPages } from './queries/desk-pages'
import { getDeskLegal, getShownLegal } from './queries/legal'
import { getShownPage, listNotices, listPageAddresses } from './queries/shown-pages'
import { readStarter } from './queries/starters'
import {
  createPageInput,
  noticesInput,
  pageIdInput,
  saveLegalInput,
  sectionInput,
  shownInput,
  starterInput,
  updatePageInput,
} from './schema'

const part = partProcedures(pagesPart)
const look = part.can('shop.view')
const write = part.can('shop.design')

const shopOf = (ctx: { scope: Parameters<typeof removePage>[0]['scope']; shop: { locale: string } }) => ({
  scope: ctx.scope,
  locale: ctx.shop.locale,
})

const deskRouter = router({
  list: look.input(sectionInput).query(({ ctx, input }) => listDeskPages(ctx.scope, input.section)),

  page: look.input(pageIdInput).query(({ ctx, input }) => getDeskPage(ctx.scope, input.id)),

  create: write.input(createPageInput).mutation(({ ctx, input }) => createPage(shopOf(ctx), staffActor(ctx), input)),

  update: write.input(updatePageInput).mutation(({ ctx, input }) => updatePage(shopOf(ctx), staffActor(ctx), input)),

  remove: write.input(pageIdInput).mutation(({ ctx, input }) => removePage(shopOf(ctx), staffActor(ctx), input.id)),

  restore: write.input(pageIdInput).mutation(({ ctx, input }) => restorePage(shopOf(ctx), staffActor(ctx), input.id)),

  /** What a policy may begin with, drawn from the shop's settings. */
  starter: look.input(starterInput).query(({ ctx, input }) => readStarter(ctx.scope, ctx, input.kind)),

  legal: look.query(({ ctx }) => getDeskLegal(ctx.scope, ctx.shop)),

  saveLegal: part
    .can('shop.settings')
    .input(saveLegalInput)
    .mutation(({ ctx, input }) => saveLegal(ctx.scope, staffActor(ctx), input)),
})

/** Texts of a shop: what visitors read, and what the desk writes. */
export const pagesRouter = router({
  shown: part.shop.input(shownInput).query(({ ctx, input }) => getShownPage(ctx.scope, input.section, input.handle)),

  notices: part.shop.input(noticesInput).query(({ ctx, input }) => listNotices(ctx.scope, ctx.shop.locale, input.page)),

  legal: part.shop.query(({ ctx }) => getShownLegal(ctx.scope, ctx.shop.locale)),

  addresses: part.shop.query(({ ctx }) => listPageAddresses(ctx.scope)),

  desk: deskRouter,
})
