import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import type { JobData, JobDefinition } from '@/platform/jobs'
import { signatureHeader, webhookPath } from './constants'
import { signWebhook } from './rules'

/** Tells the merchant. Signed anew with each try; anything but a 2xx answer makes the queue try again. */
async function deliverWebhook(event: JobData): Promise<void> {
  const body = JSON.stringify(event)
  const status = await post(new URL(webhookPath, env.MALL_BASE_URL), body, signWebhook(env.APP_SECRET, body, now()))
  if (status < 200 || status > 299) throw new Error(`the merchant answered ${status}`)
}

/** `*.localhost` leads to this machine, which resolvers outside of browsers do not know. */
const reachable = ({ hostname }: URL) =>
  hostname === 'localhost' || hostname.endsWith('.localhost') ? '127.0.0.1' : hostname

function post(url: URL, body: string, signature: string): Promise<number> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const outgoing = send(
      {
        host: reachable(url),
        port: url.port,
        path: url.pathname,
        method: 'POST',
        servername: url.hostname,
        headers: {
          host: url.host,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          [signatureHeader]: signature,
        },
        timeout: 15_000,
      },
      (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    outgoing.once('timeout', () => outgoing.destroy(new Error('the merchant did not answer in time')))
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

export const sandboxGatewayJobs: JobDefinition[] = [
  { name: 'sandbox.webhook', retries: 20, concurrency: 2, run: deliverWebhook },
]
