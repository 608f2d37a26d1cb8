import { after, days } from '@/lib/time'
import { listStatement, readShopBalance } from '@/mall/ledger/queries/shop-statement'
import { confirmRefundSent } from '@/mall/purchase/commands/send-refund'
import { listRefundsByHand } from '@/mall/purchase/queries'
import { now } from '@/platform/clock'
import { partProcedures, router, staffActor } from '@/server/procedures'
import { bankTransferDays } from './bank/constants'
import { hasAccount } from './bank/ports'
import { cardMinutes } from './card/constants'
import { confirmRefundInput, statementInput } from './schema'

const settlement = partProcedures('settlement')

export const settlementRouter = router({
  /** What the mall owes the shop, the last 30 days, the ways to pay, and refunds a person has to send. */
  overview: settlement.can('orders.view').query(async ({ ctx }) => ({
    currency: ctx.shop.currency,
    commissionBp: ctx.shop.commissionBp,
    balance: await readShopBalance(ctx.shop.id, after(now(), -days(30))),
    refundsByHand: await listRefundsByHand(ctx.shop.id),
    methods: [
      {
        key: 'sandbox-card',
        switchKey: 'settlement.card',
        isOn: ctx.switches.isOn('settlement.card'),
        isReady: true,
        holds: { minutes: cardMinutes },
      },
      {
        key: 'bank-transfer',
        switchKey: 'settlement.bank-transfer',
        isOn: ctx.switches.isOn('settlement.bank-transfer'),
        isReady: await hasAccount(),
        holds: { days: bankTransferDays },
      },
    ],
  })),

  /** Every posting of the shop's orders, newest first. */
  statement: settlement
    .can('orders.view')
    .input(statementInput)
    .query(({ ctx, input }) => listStatement(ctx.shop.id, input)),

  /** The money of a refund was sent by hand. */
  confirmRefund: settlement
    .can('payments.confirm')
    .input(confirmRefundInput)
    .mutation(({ ctx, input }) => confirmRefundSent(ctx.purchaseDesk, ctx.shop.id, input.refundId, staffActor(ctx))),
})
