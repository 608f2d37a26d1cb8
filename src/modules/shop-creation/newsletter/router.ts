import { partProcedures, router, shopProcedure, shopperProcedure } from '@/server/procedures'
import { confirmReader, leaveReader, subscribe } from './commands'
import { countReaders, findReaderState, getReader, readersAsCsv } from './queries'
import { readerInput, subscribeInput } from './schema'

/** Addresses are personal: the right to send promotion is needed to see how many, and to take them along. */
const desk = partProcedures('shop-creation.design').can('promotion.edit')

export const newsletterRouter = router({
  subscribe: shopProcedure
    .input(subscribeInput)
    .mutation(({ ctx, input }) =>
      subscribe({ scope: ctx.scope, name: ctx.shop.name, slug: ctx.shop.slug }, input, ctx.ip),
    ),

  /** Whether the signed-in member gets the letters; null for guests and for who never asked. */
  mine: shopperProcedure.query(({ ctx }) =>
    ctx.shopper.member ? findReaderState(ctx.scope, ctx.shopper.member.email) : null,
  ),

  /** What the holder of a mailed link is asked. */
  reader: shopProcedure.input(readerInput).query(async ({ ctx, input }) => {
    const { id: _, ...reader } = await getReader({ scope: ctx.scope, name: ctx.shop.name }, input.token)
    return reader
  }),

  confirm: shopProcedure
    .input(readerInput)
    .mutation(({ ctx, input }) => confirmReader({ scope: ctx.scope, name: ctx.shop.name }, input.token)),

  leave: shopProcedure
    .input(readerInput)
    .mutation(({ ctx, input }) => leaveReader({ scope: ctx.scope, name: ctx.shop.name }, input.token)),

  counts: desk.query(({ ctx }) => countReaders(ctx.scope)),

  /** Those who confirmed, as a file's text. */
  csv: desk.query(async ({ ctx }) => ({
    fileName: `${ctx.shop.slug}-readers.csv`,
    text: await readersAsCsv(ctx.scope),
  })),
})
