import { partProcedures, router } from '@/server/procedures'
import { listDeposits } from './queries'

const part = partProcedures('back-office.paying-in')

export const payingInRouter = router({
  /** Deposits that are open, to be compared with the bank's statement. */
  list: part.can('orders.view').query(({ ctx }) => listDeposits(ctx.scope)),
})
