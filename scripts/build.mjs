/** npm run build – the production build alone, for images and pipelines. Needs no database and no secrets. */
import { listenForEnd } from './lib/ending.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { giveUp, say } from './lib/log.mjs'
import { checkNode } from './lib/node-version.mjs'
import { ensureClient } from './lib/prisma-client.mjs'
import { ensureBuild } from './lib/production-build.mjs'

try {
  checkNode()
  listenForEnd()
  await ensureInstalled()
  await ensureClient()
  if (!(await ensureBuild())) say('Nothing has changed since the last build.')
} catch (error) {
  giveUp(error)
}
