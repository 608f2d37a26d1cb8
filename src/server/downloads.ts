import { Readable } from 'node:stream'
import { TRPCError } from '@trpc/server'
import { errorKinds, isAppError } from '@/platform/errors'
import { log } from '@/platform/log'
import { storage } from '@/platform/storage'
import { createContext } from './context'
import { createCaller } from './root'

type Caller = ReturnType<typeof createCaller>
type File = { key: string; fileName: string; contentType: string }

const refuse = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status, headers: { 'cache-control': 'private, no-store' } })

function explain(error: unknown): Response {
  const known = isAppError(error) ? error : error instanceof TRPCError && isAppError(error.cause) ? error.cause : null
  if (known) return refuse(errorKinds[known.kind], known.code, known.userMessage)
  if (error instanceof TRPCError && error.code === 'BAD_REQUEST')
    return refuse(400, 'BAD_REQUEST', 'This address is not understood.')
  log.error({ err: error }, 'download failed')
  return refuse(500, 'INTERNAL', 'Something went wrong on our side. Please try again.')
}

/** Names in any language, and a plain one for programs that know only that. */
const disposition = (name: string) =>
  `attachment; filename="${name.replace(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

/** Sends a stored file to whom a procedure gives it: that one decides who may have it. */
export async function sendDownload(request: Request, ask: (caller: Caller) => Promise<File>): Promise<Response> {
  try {
    const deskSlug = new URL(request.url).searchParams.get('shop')
    const context = await createContext({ headers: request.headers, deskSlug })
    if (!context) return refuse(421, 'NO_SHOP', 'No shop answers at this address.')
    const { key, fileName, contentType } = await ask(createCaller(context))
    const file = await storage().get(key)
    if (!file) return refuse(404, 'NOT_FOUND', 'This file is not there any more.')
    return new Response(Readable.toWeb(file.stream) as ReadableStream, {
      headers: {
        'content-type': contentType,
        'content-length': String(file.bytes),
        'content-disposition': disposition(fileName),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return explain(error)
  }
}
