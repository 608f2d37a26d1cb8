import { z } from 'zod'
import { newId } from '@/lib/ids'
import { fileId, line, text } from '@/lib/input'
import { keyOf, limiter } from '@/platform/rate-limit'
import { can, router, shopProcedure, shopperProcedure } from '@/server/procedures'
import { createCategory, deleteCategory, moveCategory, updateCategory } from './commands/categories'
import { deleteProduct, setProductStatus } from './commands/change-status'
import { duplicateProduct } from './commands/duplicate-product'
import { retryImages } from './commands/request-images'
import { saveGrid } from './commands/save-grid'
import { createProduct, updateProduct } from './commands/save-product'
import { takeUploadedImage } from './commands/store-image'
import {
  removeCustomField,
  removeShippingClass,
  removeTaxClass,
  saveCustomField,
  saveShippingClass,
  saveTaxClass,
} from './commands/terms'
import {
  countProducts,
  getDeskProduct,
  listCatalogWords,
  listDeskCategories,
  listDeskProducts,
  listTitles,
} from './queries/desk'
import { getProductByHandle, listMemberPrices } from './queries/get-product'
import { listGridPage } from './queries/grid'
import { listCategories } from './queries/list-categories'
import { listCards, listProductAddresses, listProducts, listRelatedProducts } from './queries/list-products'
import { listGoodsTerms } from './queries/list-terms'
import { suggest } from './queries/suggest'
import {
  addressesInput,
  categoryInput,
  createProductInput,
  customFieldInput,
  deskListInput,
  duplicateInput,
  gridPageInput,
  moveCategoryInput,
  productIdInput,
  saveGridInput,
  setStatusInput,
  shippingClassInput,
  shopListInput,
  taxClassInput,
  termKeyInput,
  updateCategoryInput,
  updateProductInput,
} from './schema'

const viewing = can('catalog.view')
const editing = can('catalog.edit')

type StaffContext = { staff: { accountId: string; name: string }; ip: string; requestId: string }

const actorOf = ({ staff, ip, requestId }: StaffContext) =>
  ({ kind: 'staff', id: staff.accountId, name: staff.name, ip, requestId }) as const

/** An upload lies under a name of ours in the shop's own folder until it is taken. */
const uploadKey = (shopId: string, uploadId: string) => `incoming/${shopId}/${uploadId}`

const deskRouter = router({
  list: viewing
    .input(deskListInput)
    .query(async ({ ctx, input }) => ({ ...(await listDeskProducts(ctx.scope, input)), currency: ctx.shop.currency })),
  counts: viewing.query(({ ctx }) => countProducts(ctx.scope)),
  product: viewing.input(productIdInput).query(async ({ ctx, input }) => ({
    ...(await getDeskProduct(ctx.scope, input.id)),
    currency: ctx.shop.currency,
    canEdit: ctx.staff.can('catalog.edit'),
  })),
  words: viewing.query(({ ctx }) => listCatalogWords(ctx.scope)),
  categories: viewing.query(({ ctx }) => listDeskCategories(ctx.scope)),
  titles: viewing
    .input(z.object({ ids: z.array(z.uuid()).max(100) }))
    .query(({ ctx, input }) => listTitles(ctx.scope, input.ids)),
  terms: viewing.query(({ ctx }) => listGoodsTerms(ctx.scope)),

  gridPage: viewing.input(gridPageInput).query(({ ctx, input }) => listGridPage(ctx.scope, input)),
  saveGrid: editing
    .input(saveGridInput)
    .mutation(({ ctx, input }) => saveGrid(ctx.scope, actorOf(ctx), input.products)),

  create: editing.input(createProductInput).mutation(({ ctx, input }) => createProduct(ctx.scope, actorOf(ctx), input)),
  update: editing.input(updateProductInput).mutation(({ ctx, input }) => updateProduct(ctx.scope, actorOf(ctx), input)),
  setStatus: editing
    .input(setStatusInput)
    .mutation(({ ctx, input }) => setProductStatus(ctx.scope, actorOf(ctx), input.ids, input.status)),
  duplicate: editing
    .input(duplicateInput)
    .mutation(({ ctx, input }) => duplicateProduct(ctx.scope, actorOf(ctx), input)),
  remove: editing.input(productIdInput).mutation(({ ctx, input }) => deleteProduct(ctx.scope, actorOf(ctx), input.id)),

  createCategory: editing
    .input(categoryInput)
    .mutation(({ ctx, input }) => createCategory(ctx.scope, actorOf(ctx), input)),
  updateCategory: editing
    .input(updateCategoryInput)
    .mutation(({ ctx, input }) => updateCategory(ctx.scope, actorOf(ctx), input)),
  moveCategory: editing
    .input(moveCategoryInput)
    .mutation(({ ctx, input }) => moveCategory(ctx.scope, actorOf(ctx), input.id, input.direction)),
  removeCategory: editing
    .input(productIdInput)
    .mutation(({ ctx, input }) => deleteCategory(ctx.scope, actorOf(ctx), input.id)),

  saveTaxClass: editing.input(taxClassInput).mutation(({ ctx, input }) => saveTaxClass(ctx.scope, actorOf(ctx), input)),
  removeTaxClass: editing
    .input(termKeyInput)
    .mutation(({ ctx, input }) => removeTaxClass(ctx.scope, actorOf(ctx), input.key)),
  saveShippingClass: editing
    .input(shippingClassInput)
    .mutation(({ ctx, input }) => saveShippingClass(ctx.scope, actorOf(ctx), input)),
  removeShippingClass: editing
    .input(termKeyInput)
    .mutation(({ ctx, input }) => removeShippingClass(ctx.scope, actorOf(ctx), input.key)),
  saveCustomField: editing
    .input(customFieldInput)
    .mutation(({ ctx, input }) => saveCustomField(ctx.scope, actorOf(ctx), input)),
  removeCustomField: editing
    .input(termKeyInput)
    .mutation(({ ctx, input }) => removeCustomField(ctx.scope, actorOf(ctx), input.key)),

  /** The upload route asks where to put the bytes of a picture, … */
  expectPicture: editing.mutation(async ({ ctx }) => {
    if (ctx.shop.confirmedAt === null) await limiter('picture.unproved').spend(keyOf(ctx.shop.id))
    await limiter('picture.account').spend(keyOf(ctx.staff.accountId))
    await limiter('picture.shop').spend(keyOf(ctx.shop.id))
    const uploadId = newId()
    return { uploadId, key: uploadKey(ctx.shop.id, uploadId) }
  }),
  /** … and says when they are there. */
  takePicture: editing
    .input(z.object({ uploadId: fileId }))
    .mutation(({ ctx, input }) => takeUploadedImage(ctx.scope, uploadKey(ctx.shop.id, input.uploadId))),
  retryPictures: editing
    .input(z.object({ mediaIds: z.array(z.uuid()).min(1).max(500) }))
    .mutation(({ ctx, input }) => retryImages(ctx.scope, input.mediaIds)),
})

export const catalogRouter = router({
  list: shopProcedure.input(shopListInput).query(({ ctx, input }) => listProducts(ctx.scope, input)),
  product: shopProcedure
    .input(z.object({ handle: text(200) }))
    .query(({ ctx, input }) => getProductByHandle(ctx.scope, input.handle)),
  cards: shopProcedure
    .input(z.object({ ids: z.array(z.uuid()).max(96) }))
    .query(({ ctx, input }) => listCards(ctx.scope, input.ids)),
  related: shopProcedure
    .input(z.object({ productId: z.uuid(), limit: z.number().int().min(1).max(24).optional() }))
    .query(({ ctx, input }) => listRelatedProducts(ctx.scope, input.productId, input.limit)),
  suggest: shopProcedure.input(z.object({ q: line(80) })).query(({ ctx, input }) => suggest(ctx.scope, input.q)),
  /** What this visitor pays where members pay less; null for guests. Asked after the page, which is the same for all. */
  memberPrices: shopperProcedure
    .input(z.object({ productId: z.uuid() }))
    .query(({ ctx, input }) => (ctx.shopper.member ? listMemberPrices(ctx.scope, input.productId) : null)),
  categories: shopProcedure.query(({ ctx }) => listCategories(ctx.scope)),
  addresses: shopProcedure.input(addressesInput).query(({ ctx, input }) => listProductAddresses(ctx.scope, input)),
  desk: deskRouter,
})
