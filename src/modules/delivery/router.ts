import { router } from '@/server/procedures'
import { ratesRouter } from './rates/router'
import { trackingRouter } from './tracking/router'

export const deliveryRouter = router({ rates: ratesRouter, tracking: trackingRouter })
