import { partProcedures, router, staffActor, whileAllowed } from '@/server/procedures'
import { cancelShopOrder, confirmShopDeposit, refundShopOrder } from '@/shop/orders/commands/desk'
import { noteOrder } from '@/shop/orders/commands/note-order'
import { markDelivered, shipOrder } from '@/shop/orders/commands/ship-order'
import { exportOrders } from '@/shop/orders/queries/export-orders'
import { getOrder } from '@/shop/orders/queries/get-order'
import { listOrders } from '@/shop/orders/queries/list-orders'
import { orderChanges } from '@/shop/orders/queries/order-changes'
import {
  cancelOrderInput,
  confirmDepositInput,
  exportOrdersInput,
  listOrdersInput,
  markDeliveredInput,
  noteInput,
  orderChangesInput,
  orderIdInput,
  refundOrderInput,
  shipOrderInput,
} from '@/shop/orders/schema'

const work = partProcedures('back-office.orders')
const payingIn = partProcedures('back-office.paying-in')
const files = partProcedures('back-office.export')

export const backOfficeOrdersRouter = router({
  list: work
    .can('orders.view')
    .input(listOrdersInput)
    .query(({ ctx, input }) => listOrders(ctx.scope, ctx.shop.timeZone, input)),

  get: work
    .can('orders.view')
    .input(orderIdInput)
    .query(({ ctx, input }) => getOrder(ctx.scope, input.orderId)),

  /** Ids of orders as they come and change; `missed` after a break means: read the list again. */
  changes: work
    .can('orders.view')
    .input(orderChangesInput)
    .subscription(({ ctx, input, signal }) =>
      orderChanges(ctx.scope, input?.lastEventId ?? null, whileAllowed(ctx, signal)),
    ),

  ship: work
    .can('orders.ship')
    .input(shipOrderInput)
    .mutation(({ ctx, input }) => shipOrder(ctx.scope, staffActor(ctx), ctx.ports.orderListeners, input)),

  markDelivered: work
    .can('orders.ship')
    .input(markDeliveredInput)
    .mutation(({ ctx, input }) => markDelivered(ctx.scope, staffActor(ctx), ctx.ports.orderListeners, input)),

  cancel: work
    .can('orders.cancel')
    .input(cancelOrderInput)
    .mutation(({ ctx, input }) => cancelShopOrder(ctx.scope, ctx.purchaseDesk, staffActor(ctx), input)),

  refund: work
    .can('orders.refund')
    .input(refundOrderInput)
    .mutation(({ ctx, input }) => refundShopOrder(ctx.scope, ctx.purchaseDesk, staffActor(ctx), input)),

  confirmDeposit: payingIn
    .can('payments.confirm')
    .input(confirmDepositInput)
    .mutation(({ ctx, input }) => confirmShopDeposit(ctx.scope, ctx.purchaseDesk, staffActor(ctx), input)),

  note: work
    .can('orders.ship')
    .input(noteInput)
    .mutation(({ ctx, input }) => noteOrder(ctx.scope, staffActor(ctx), input)),

  exportCsv: files
    .can('orders.export')
    .input(exportOrdersInput)
    .query(({ ctx, input }) => exportOrders(ctx.scope, ctx.shop.timeZone, input)),
})
