import { type IncomingHttpHeaders, request } from 'node:http'

export type Page = { status: number; headers: IncomingHttpHeaders; body: Buffer; tookMs: number }

/** One request without a browser: the port chooses the instance, the host the shop. */
export function ask(port: number, address: string, headers: Record<string, string> = {}): Promise<Page> {
  const { host, pathname, search } = new URL(address)
  const began = performance.now()
  return new Promise((done, fail) => {
    const call = request(
      { host: '127.0.0.1', port, path: pathname + search, headers: { ...headers, host } },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
            tookMs: performance.now() - began,
          }),
        )
      },
    )
    call.once('error', fail).end()
  })
}

export const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)
export const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN
export const round = (value: number, digits = 1) => Number(value.toFixed(digits))
