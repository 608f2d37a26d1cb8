import type { IncomingHttpHeaders } from 'node:http'
import { Worker } from 'node:worker_threads'

export type Bare = { port: number; close: () => Promise<void> }

const connection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date'])

/** The least that Node.js can do: one buffer and fixed headers, on a thread of its own. */
const source = `
const { createServer } = require('node:http')
const { parentPort, workerData } = require('node:worker_threads')
const body = Buffer.from(workerData.body)
createServer((_, response) => response.writeHead(200, workerData.headers).end(body))
  .listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port) })
`

/** Serves one answer over and over, the same bytes under the same headers. */
export async function serveBare(body: Buffer, given: IncomingHttpHeaders): Promise<Bare> {
  const headers = {
    ...Object.fromEntries(Object.entries(given).filter(([name]) => !connection.has(name))),
    'content-length': String(body.length),
  }
  const worker = new Worker(source, { eval: true, workerData: { body, headers } })
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  return { port, close: async () => void (await worker.terminate()) }
}
