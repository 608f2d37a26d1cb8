import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

export type Captured = { status: number; headers: Record<string, string | string[]>; body: Buffer }

/** The visitor closed the connection before the answer was whole; nobody is left to send it to. */
export class VisitorLeft extends Error {}

type Chunk = string | Uint8Array | null | undefined

/**
 * Lets `answer` write into the response as ever, but keeps what it writes instead of sending it.
 * @throws VisitorLeft when the connection closes first: the renderer then stops without ending its answer
 */
export function capture(response: ServerResponse, answer: () => Promise<void>): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const original = {
      write: response.write,
      end: response.end,
      writeHead: response.writeHead,
      flushHeaders: response.flushHeaders,
    }
    const keep = (chunk: Chunk, encoding?: unknown) => {
      if (chunk)
        chunks.push(
          typeof chunk === 'string'
            ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
            : Buffer.from(chunk),
        )
    }
    const callbackOf = (args: unknown[]) => args.find((arg): arg is () => void => typeof arg === 'function')
    const restore = () => Object.assign(response, original)
    const left = () => {
      restore()
      reject(new VisitorLeft())
    }
    response.once('close', left)

    response.writeHead = ((status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find(
        (part): part is OutgoingHttpHeaders => typeof part === 'object' && part !== null && !Array.isArray(part),
      )
      for (const [name, value] of Object.entries(headers ?? {}))
        if (value !== undefined) response.setHeader(name, value)
      return response
    }) as typeof response.writeHead
    response.flushHeaders = () => {}
    response.write = ((chunk: Chunk, ...args: unknown[]) => {
      keep(chunk, args[0])
      callbackOf(args)?.()
      return true
    }) as typeof response.write
    response.end = ((...args: unknown[]) => {
      if (typeof args[0] !== 'function') keep(args[0] as Chunk, args[1])
      restore()
      response.off('close', left)
      const headers = Object.fromEntries(
        Object.entries(response.getHeaders()).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, Array.isArray(value) ? value : String(value)]],
        ),
      )
      resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) })
      callbackOf(args)?.()
      return response
    }) as typeof response.end

    if (response.closed) left()
    answer().catch((error: unknown) => {
      restore()
      response.off('close', left)
      reject(error instanceof Error ? error : new Error(String(error)))
    })
  })
}
