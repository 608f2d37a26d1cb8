import type { ShopInfo } from '@/mall/tenancy/types'
import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import { env } from '@/platform/env'
import { portsFor, purchaseDesk, shopSetup, switchesOf } from '@/server/ports'
import { seedDemo } from '../../../prisma/seed/run'

/** npm start and npm run demo:reset call this on an empty database. */
try {
  const tools = {
    desk: purchaseDesk,
    portsOf: ({ switches }: ShopInfo) => portsFor(switchesOf(switches)),
  }
  const done = await seedDemo({ setup: shopSetup, tools, dataDir: env.DATA_DIR, say: (line) => console.log(line) })
  if (!done) console.log('The mall has shops already; nothing was changed.')
} finally {
  await bus.close()
  await closePools()
}
