import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { switchesRouter } from '@/mall/switches/router'
import { deskRouter } from '@/shop/desk/router'
import { deliveryRouter } from '@/modules/delivery/router'
import { marketingRouter } from '@/modules/marketing/router'
import { promotionRouter } from '@/modules/promotion/router'
import { router } from './procedures'
import { t } from './trpc'

/** Every procedure there is. One line per router. */
export const appRouter = router({
  delivery: deliveryRouter,
  marketing: marketingRouter,
  promotion: promotionRouter,
  switches: switchesRouter,
  desk: deskRouter,
})

export type AppRouter = typeof appRouter
export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

export const createCaller = t.createCallerFactory(appRouter)
