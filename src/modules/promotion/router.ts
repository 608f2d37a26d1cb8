import { router } from '@/server/procedures'
import { couponsRouter } from './coupons/router'

export const promotionRouter = router({ coupons: couponsRouter })
