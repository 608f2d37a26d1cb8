import { now } from '@/platform/clock'
import { router, staffProcedure } from '@/server/procedures'
import { readChecklist } from './queries/checklist'
import { readDesignPlans } from './queries/design-plans'
import { readSales } from './queries/sales'
import { readDepositList, readFreshList, readLowList, readPackList } from './queries/work-lists'
import type { TodayBoard } from './types'

export const todayRouter = router({
  /** What waits today, what sold, and how far the opening is. Lists of parts that are off are left out. */
  board: staffProcedure.query(async ({ ctx }): Promise<TodayBoard> => {
    const { scope, shop, switches, staff } = ctx
    const orders = staff.can('orders.view') && switches.isOn('back-office.orders')
    const deposits = orders && switches.isOn('back-office.paying-in')
    const [pack, waiting, low, fresh, sales, checklist, designs] = await Promise.all([
      orders ? readPackList(scope) : null,
      deposits ? readDepositList(scope) : null,
      readLowList(scope),
      orders ? readFreshList(scope) : null,
      orders ? readSales(scope, shop.timeZone, switches.isOn('marketing.access')) : null,
      readChecklist(scope, shop, switches.isOn),
      switches.isOn('shop-creation.design') ? readDesignPlans(scope) : [],
    ])
    return { now: now(), pack, deposits: waiting, low, fresh, sales, checklist, designs }
  }),
})
