import { router } from '@/server/procedures'
import { giftRouter } from './gift/router'
import { ratesRouter } from './rates/router'
import { trackingRouter } from './tracking/router'

export const deliveryRouter = router({ gift: giftRouter, rates: ratesRouter, tracking: trackingRouter })
