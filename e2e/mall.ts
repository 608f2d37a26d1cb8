import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { join, resolve } from 'node:path'

const base = new URL(process.env.MALL_BASE_URL ?? `http://mall.localhost:${process.env.PORT ?? '3000'}`)
const dataDir = resolve(process.env.DATA_DIR ?? '.data')

const onHost =
  (name: string) =>
  (path = '/') =>
    `${base.protocol}//${name}${base.host}${path}`

/** Addresses of the mall under test: `mall.shop('marram')('/products')`. */
export const mall = {
  portal: onHost(''),
  console: onHost('console.'),
  admin: onHost('admin.'),
  shop: (slug: string) => onHost(`${slug}.`),
}

export type Demo = {
  shops: { slug: string; name: string }[]
  signIns: { where: string; email: string; password: string; note: string }[]
}

/** What the demo mall holds: shops and who may sign in. */
export const demo = (): Demo => JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as Demo

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }
export type Question = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer }

/** A plain request without a browser; the name of the host is only in the header, since Node.js does not resolve it. */
export function ask(address: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
  const { host, pathname, search } = new URL(address)
  return new Promise((done, fail) => {
    const to = {
      host: '127.0.0.1',
      port: base.port || 80,
      path: pathname + search,
      method,
      headers: { ...headers, host },
    }
    const call = request(to, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    call.once('error', fail).end(body)
  })
}
