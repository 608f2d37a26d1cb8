import { Readable } from 'node:stream'
import { TRPCError } from '@trpc/server'
import type { Locale } from '@/lib/locales'
import { errorKinds, isAppError } from '@/platform/errors'
import { log } from '@/platform/log'
import { storage } from '@/platform/storage'
import { type Context, createContext } from './context'
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

/** Asks as the visitor, and answers with what is made of it; refusals in words. */
async function answer(
  request: Request,
  make: (caller: Caller, context: Context) => Promise<Response>,
): Promise<Response> {
  try {
    const deskSlug = new URL(request.url).searchParams.get('shop')
    const context = await createContext({ headers: request.headers, deskSlug })
    if (!context) return refuse(421, 'NO_SHOP', 'No shop answers at this address.')
    return await make(createCaller(context), context)
  } catch (error) {
    return explain(error)
  }
}

const headersOf = ({ fileName, contentType }: Pick<File, 'fileName' | 'contentType'>) => ({
  'content-type': contentType,
  'content-disposition': disposition(fileName),
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
})

/** Sends a stored file to whom a procedure gives it: that one decides who may have it. */
export function sendDownload(request: Request, ask: (caller: Caller) => Promise<File>): Promise<Response> {
  return answer(request, async (caller) => {
    const asked = await ask(caller)
    const file = await storage().get(asked.key)
    if (!file) return refuse(404, 'NOT_FOUND', 'This file is not there any more.')
    return new Response(Readable.toWeb(file.stream) as ReadableStream, {
      headers: { ...headersOf(asked), 'content-length': String(file.bytes) },
    })
  })
}

type Written = { fileName: string; text: AsyncIterable<string> }

/** Sends a table that is written while it is sent: its first piece was asked for before, so a refusal is one. */
export function sendTable(
  request: Request,
  write: (caller: Caller, locale: Locale) => Promise<Written>,
): Promise<Response> {
  return answer(request, async (caller, { locale }) => {
    const { fileName, text } = await write(caller, locale)
    const body = Readable.toWeb(Readable.from(text, { objectMode: false })) as ReadableStream
    return new Response(body, { headers: headersOf({ fileName, contentType: 'text/csv; charset=utf-8' }) })
  })
}
