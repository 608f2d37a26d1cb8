import { Stop } from './log.mjs'

/** @throws Stop below the oldest Node.js the mall runs on */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stop(`Node.js 20.19 or newer is needed; this is ${version}. Install a current one from https://nodejs.org.`)
}
