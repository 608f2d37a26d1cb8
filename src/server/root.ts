import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { currenciesRouter } from '@/mall/currencies/router'
import { directoryRouter } from '@/mall/directory/router'
import { domainsRouter } from '@/mall/domains/router'
import { identityRouter } from '@/mall/identity/router'
import { membershipRouter } from '@/mall/membership/router'
import { mailRouter } from '@/mall/messaging/router'
import { adminRouter } from '@/mall/operator/router'
import { mallProfileRouter } from '@/mall/profile/router'
import { sandboxGatewayRouter } from '@/mall/sandbox-gateway/router'
import { switchesRouter } from '@/mall/switches/router'
import { tenancyRouter } from '@/mall/tenancy/router'
import { backOfficeOrdersRouter } from '@/modules/back-office/orders/router'
import { payingInRouter } from '@/modules/back-office/paying-in/router'
import { todayRouter } from '@/modules/back-office/today/router'
import { deliveryRouter } from '@/modules/delivery/router'
import { marketingRouter } from '@/modules/marketing/router'
import { promotionRouter } from '@/modules/promotion/router'
import { settlementRouter } from '@/modules/settlement/router'
import { bundleRouter } from '@/modules/shop-creation/bundle/router'
import { designRouter } from '@/modules/shop-creation/design/router'
import { exportRouter } from '@/modules/shop-creation/export/router'
import { importRouter } from '@/modules/shop-creation/import/router'
import { newsletterRouter } from '@/modules/shop-creation/newsletter/router'
import { pagesRouter } from '@/modules/shop-creation/pages/router'
import { storefrontRouter } from '@/modules/shop-creation/storefront/router'
import { cartRouter } from '@/shop/cart/router'
import { catalogRouter } from '@/shop/catalog/router'
import { checkoutRouter } from '@/shop/checkout/router'
import { customersRouter } from '@/shop/customers/router'
import { deskRouter } from '@/shop/desk/router'
import { orderLinkRouter } from '@/shop/orders/router'
import { redirectsRouter } from '@/shop/redirects/router'
import { router } from './procedures'
import { t } from './trpc'

/** Every procedure there is. One line per router. */
export const appRouter = router({
  membership: membershipRouter,
  customers: customersRouter,
  catalog: catalogRouter,
  import: importRouter,
  export: exportRouter,
  bundle: bundleRouter,
  directory: directoryRouter,
  domains: domainsRouter,
  design: designRouter,
  storefront: storefrontRouter,
  newsletter: newsletterRouter,
  pages: pagesRouter,
  cart: cartRouter,
  settlement: settlementRouter,
  sandboxGateway: sandboxGatewayRouter,
  checkout: checkoutRouter,
  orders: t.mergeRouters(orderLinkRouter, backOfficeOrdersRouter),
  delivery: deliveryRouter,
  marketing: marketingRouter,
  promotion: promotionRouter,
  identity: identityRouter,
  tenancy: tenancyRouter,
  switches: switchesRouter,
  admin: adminRouter,
  mallProfile: mallProfileRouter,
  currencies: currenciesRouter,
  mail: mailRouter,
  redirects: redirectsRouter,
  desk: deskRouter,
  today: todayRouter,
  payingIn: payingInRouter,
})

export type AppRouter = typeof appRouter
export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

export const createCaller = t.createCallerFactory(appRouter)
