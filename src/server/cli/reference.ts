import { closePools } from '@/platform/db/pools'
import { seedReference } from '../../../prisma/seed/steps/reference'

/** npm start calls this for a mall without the demo: regions and trades, which every shop belongs to. */
try {
  await seedReference()
} finally {
  await closePools()
}
