import { existsSync } from 'node:fs'
import { Stop, step } from './log.mjs'
import { at } from './paths.mjs'
import { run, runNode } from './run.mjs'

const ofSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** The browser of the system, when it has one. */
export const systemChromium = () => ofSystem.find((path) => existsSync(path))

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

async function installPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
}

/** Makes sure that there is a Chromium: the Debian package where this may be installed, else Playwright's download. */
export async function ensureChromium() {
  if (systemChromium() || (await ofPlaywright())) return
  await step('Installing Chromium', async () => {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      await installPackage()
      if (systemChromium()) return
    }
    const cli = at('node_modules', '@playwright', 'test', 'cli.js')
    const { code, output } = await runNode(cli, ['install', 'chromium'])
    if (code !== 0) throw new Stop(`There is no Chromium, and Playwright could not download one:\n${output.trim()}`)
  })
}
