import { router } from '@/server/procedures'
import { accessRouter } from './access/router'

export const marketingRouter = router({ access: accessRouter })
