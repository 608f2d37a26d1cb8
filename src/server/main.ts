import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { whileAnswering } from '@/platform/answer'
import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import { checkEnvironment } from '@/platform/env'
import { log, withLogIds } from '@/platform/log'
import { contentPolicy, newNonce } from './content-policy'
import { findFront } from './front'
import { admit } from './gate'
import { startJobs } from './job-runner'
import { openPageCache } from './page-cache/open'

const env = checkEnvironment()
const dev = env.NODE_ENV === 'development'
const baseHost = new URL(env.MALL_BASE_URL).host
const maxHeaderWait = 30_000

/** The host a visitor asked for. */
function hostOf({ headers }: IncomingMessage): string {
  const forwarded = env.TRUST_PROXY ? headers['x-forwarded-host'] : undefined
  return typeof forwarded === 'string' ? forwarded : (headers.host ?? '')
}

/** Nobody outside may speak for the server: our own headers are taken off and set anew. */
function claimHeaders(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-mallwright-') && name !== 'x-mallwright-locale') delete request.headers[name]
    if (name.startsWith('x-middleware-') || name === 'x-next-intl-locale') delete request.headers[name]
  }
  delete request.headers['content-security-policy']
  if (!env.TRUST_PROXY)
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'x-forwarded-port'])
      delete request.headers[name]
  // One name for page cache, proxy and procedures alike.
  request.headers.host = hostOf(request) || undefined
  request.headers['x-mallwright-ip'] = request.socket.remoteAddress ?? ''
}

/** The name under which the log speaks of this request; a trusted proxy may have given one already. */
function nameRequest(request: IncomingMessage, response: ServerResponse): string {
  const given = env.TRUST_PROXY ? request.headers['x-request-id'] : undefined
  const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  response.setHeader('x-request-id', id)
  return id
}

/** Scripts run by a nonce of this answer; pages that are kept get the hashes of theirs instead. */
function guardScripts(request: IncomingMessage, response: ServerResponse): void {
  const policy = contentPolicy(env.MALL_BASE_URL, [newNonce()])
  request.headers['content-security-policy'] = policy
  response.setHeader('content-security-policy', policy)
}

async function main(): Promise<void> {
  const server = createServer()
  // Only a name for Next's own relative addresses: its URL class writes every loopback host as localhost.
  const app = next({ dev, dir: process.cwd(), hostname: 'localhost', port: env.PORT, httpServer: server })
  await app.prepare()
  const answer = app.getRequestHandler()
  server.headersTimeout = maxHeaderWait
  const forEveryone = (request: IncomingMessage, response: ServerResponse) =>
    whileAnswering(response, () => answer(request, response))
  const forOne = (request: IncomingMessage, response: ServerResponse) => {
    if (!dev) guardScripts(request, response)
    return forEveryone(request, response)
  }
  // While developing, every change must show at once.
  const pages = dev ? null : openPageCache()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (pages?.answerKept(request, response, hostOf(request))) return
    claimHeaders(request)
    if (!admit(request, response, baseHost)) return
    const requestId = nameRequest(request, response)
    const handled = withLogIds({ requestId }, async () => {
      if (!(await findFront(request, response, baseHost))) return
      await (pages ? pages.handle(request, response, { forEveryone, forOne }) : forOne(request, response))
    })
    handled.catch((error: unknown) => {
      // A body that was refused while it came leaves its reader empty-handed: that is no failure of ours.
      if (response.headersSent && request.destroyed) return
      log.error({ err: error }, 'request failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const jobs = env.JOBS ? await startJobs() : null
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(env.PORT, env.HOST, resolve))
  log.info({ port: env.PORT, base: env.MALL_BASE_URL }, 'the mall is open')
  process.send?.({ type: 'ready' })

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'closing')
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 4_000).unref()
    await closed
    await jobs?.stop()
    await app.close()
    await bus.close()
    await closePools()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal))
  // The parent that prepared everything is gone: nobody would stop us, so we do.
  process.on('disconnect', () => void stop('disconnect'))
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'the mall could not open')
  process.exit(1)
})
