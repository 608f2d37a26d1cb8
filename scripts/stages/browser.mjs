import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureChromium } from '../lib/chromium.mjs'
import { serverEnvironment } from '../lib/environment.mjs'
import { Stop, step } from '../lib/log.mjs'
import { at, paths } from '../lib/paths.mjs'
import { freePort } from '../lib/postgres.mjs'
import { ensureBuild } from '../lib/production-build.mjs'
import { runNode } from '../lib/run.mjs'
import { answers, startServer } from '../lib/server-process.mjs'
import {
  createFromTemplate,
  dropRunDatabases,
  prepareTemplate,
  runDatabase,
  startTestCluster,
  testDataDir,
} from '../lib/test-cluster.mjs'
import { fromPlaywright } from '../lib/test-report.mjs'

const folder = join(testDataDir, 'e2e')
const logFile = join(testDataDir, 'e2e-server.log')
const report = join(testDataDir, 'e2e.json')
const secret = 'a-secret-that-only-tests-know-0123456789'

const tail = async (file, lines) =>
  (await readFile(file, 'utf8').catch(() => '')).trim().split('\n').slice(-lines).join('\n')

async function freshDatabase(server) {
  const template = await prepareTemplate(server, secret)
  const name = runDatabase('e2e')
  await createFromTemplate(server, template.name, name)
  const led = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  return {
    DATABASE_URL: server.url(name),
    DATABASE_APP_URL: led(template.DATABASE_APP_URL),
    DATABASE_MALL_URL: led(template.DATABASE_MALL_URL),
  }
}

async function environment(server) {
  const port = await freePort()
  return {
    ...process.env,
    ...(await freshDatabase(server)),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    MALL_BASE_URL: `http://mall.localhost:${port}`,
    APP_SECRET: secret,
    DATA_DIR: folder,
    MEDIA_DIR: join(folder, 'media'),
    MAIL_DIR: join(folder, 'mail'),
    SMTP_URL: '',
    LOG_LEVEL: 'warn',
    JOBS: 'on',
  }
}

async function seed(vars) {
  const { code, output } = await runNode(join(paths.build, 'cli', 'seed.mjs'), [], { env: { ...vars, JOBS: 'off' } })
  if (code !== 0)
    throw new Stop(`The demo mall could not be set up:\n${output.trim().split('\n').slice(-30).join('\n')}`)
}

async function withServer(vars, work) {
  const own = serverEnvironment(vars, { DEMO: true, PGBOUNCER: false })
  const mall = startServer(join(paths.build, 'main.mjs'), own, { logFile })
  try {
    if (!(await answers({ host: vars.HOST, port: Number(vars.PORT) }, mall))) {
      throw new Stop(`The server did not open; its log ends with:\n${await tail(logFile, 20)}`)
    }
    return await work()
  } finally {
    await mall.stop()
  }
}

/** Journeys through the production build on a freshly filled database. `args` go to Playwright. */
export async function runBrowser(args) {
  await ensureChromium()
  await ensureBuild()
  for (const path of [folder, logFile, report]) await rm(path, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const server = await startTestCluster()
  try {
    const vars = await environment(server)
    await step('Setting up the demo mall', () => seed(vars))
    const { code } = await withServer(vars, () =>
      runNode(at('node_modules', '@playwright', 'test', 'cli.js'), ['test', ...args], {
        env: { ...vars, E2E_REPORT: report },
        show: true,
      }),
    )
    return fromPlaywright('e2e', report, code)
  } finally {
    await dropRunDatabases(server)
    await server.stop()
  }
}
