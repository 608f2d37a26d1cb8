import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serverEnvironment } from './environment.mjs'
import { Stop, step } from './log.mjs'
import { paths } from './paths.mjs'
import { freePort } from './postgres.mjs'
import { ensureBuild } from './production-build.mjs'
import { runNode } from './run.mjs'
import { answers, startServer } from './server-process.mjs'
import {
  createFromTemplate,
  dropRunDatabases,
  prepareTemplate,
  runDatabase,
  startTestCluster,
  testDataDir,
} from './test-cluster.mjs'

const secret = 'a-secret-that-only-tests-know-0123456789'

const tail = async (file, lines) =>
  (await readFile(file, 'utf8').catch(() => '')).trim().split('\n').slice(-lines).join('\n')

async function freshDatabase(server, purpose) {
  const template = await prepareTemplate(server, secret)
  const name = runDatabase(purpose)
  await createFromTemplate(server, template.name, name)
  const led = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  return {
    DATABASE_URL: server.url(name),
    DATABASE_APP_URL: led(template.DATABASE_APP_URL),
    DATABASE_MALL_URL: led(template.DATABASE_MALL_URL),
  }
}

async function environment(server, purpose, folder) {
  const port = await freePort()
  return {
    ...process.env,
    ...(await freshDatabase(server, purpose)),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    MALL_BASE_URL: `http://mall.localhost:${port}`,
    APP_SECRET: secret,
    DATA_DIR: folder,
    MEDIA_DIR: join(folder, 'media'),
    MAIL_DIR: join(folder, 'mail'),
    SMTP_URL: '',
    // Nobody answers there unless a test does.
    DNS_SERVERS: `127.0.0.1:${await freePort()}`,
    LOG_LEVEL: 'warn',
    JOBS: 'on',
  }
}

async function seed(vars) {
  const { code, output } = await runNode(join(paths.build, 'cli', 'seed.mjs'), [], { env: { ...vars, JOBS: 'off' } })
  if (code !== 0)
    throw new Stop(`The demo mall could not be set up:\n${output.trim().split('\n').slice(-30).join('\n')}`)
}

/** Starts the mall on `port`; its addresses keep the port of `vars`, as behind a balancer. */
async function open(vars, port, logFile) {
  const own = { ...serverEnvironment(vars, { DEMO: true, PGBOUNCER: false }), PORT: String(port) }
  const mall = startServer(join(paths.build, 'main.mjs'), own, { logFile })
  if (await answers({ host: vars.HOST, port }, mall)) return mall
  throw new Stop(`The server did not open; its log ends with:\n${await tail(logFile, 20)}`)
}

/**
 * Serves the production build on a freshly filled demo mall of its own, as long as `work` takes.
 * @param {{ purpose: string, instances?: number }} options the purpose names its database and its folder
 * @param {(vars: Record<string, string>, servers: { pid: number, port: number }[]) => Promise<unknown>} work
 */
export async function withDemoMall({ purpose, instances = 1 }, work) {
  const folder = join(testDataDir, purpose)
  const logFile = join(testDataDir, `${purpose}-server.log`)
  await ensureBuild()
  for (const path of [folder, logFile]) await rm(path, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const server = await startTestCluster()
  const malls = []
  try {
    const vars = await environment(server, purpose, folder)
    await step('Setting up the demo mall', () => seed(vars))
    for (let n = 0; n < instances; n++) {
      const port = n === 0 ? Number(vars.PORT) : await freePort()
      malls.push({ ...(await open(vars, port, logFile)), port })
    }
    return await work(vars, malls)
  } finally {
    for (const mall of malls) await mall.stop()
    await dropRunDatabases(server)
    await server.stop()
  }
}
