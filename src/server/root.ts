import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { switchesRouter } from '@/mall/switches/router'
import { deskRouter } from '@/shop/desk/router'
import { router } from './procedures'
import { t } from './trpc'

/** Every procedure there is. One line per router. */
export const appRouter = router({
  switches: switchesRouter,
  desk: deskRouter,
})

export type AppRouter = typeof appRouter
export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

export const createCaller = t.createCallerFactory(appRouter)
