import { Readable, Transform } from 'node:stream'
import { TRPCError } from '@trpc/server'
import { defaultLocale, type Locale } from '@/lib/locales'
import { AppError, errorKinds, isAppError } from '@/platform/errors'
import { log } from '@/platform/log'
import { storage } from '@/platform/storage'
import { createContext } from './context'
import { errorText } from './error-text'
import { isSameOrigin } from './origin'
import { createCaller } from './root'

type Caller = ReturnType<typeof createCaller>

/** An upload is told before and after its bytes: both go through the procedures, which decide who may. */
type Upload<Ticket extends { key: string }, Answer> = {
  maxBytes: number
  expect: (caller: Caller, request: Request) => Promise<Ticket>
  arrived: (caller: Caller, ticket: Ticket) => Promise<Answer>
}

const refuse = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status, headers: { 'cache-control': 'no-store' } })

function atMost(maxBytes: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size <= maxBytes) return done(null, chunk)
      done(
        new AppError('FILE_TOO_LARGE', 'BAD_REQUEST', {
          userMessage: `This file is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`,
        }),
      )
    },
  })
}

async function explain(error: unknown, locale: Locale): Promise<Response> {
  const known = isAppError(error) ? error : error instanceof TRPCError && isAppError(error.cause) ? error.cause : null
  if (known) return refuse(errorKinds[known.kind], known.code, await errorText(known, locale))
  if (error instanceof TRPCError && error.code === 'BAD_REQUEST')
    return refuse(400, 'BAD_REQUEST', 'This upload is not understood.')
  log.error({ err: error }, 'upload failed')
  return refuse(500, 'INTERNAL', 'Something went wrong on our side. Nothing was changed; please try again.')
}

/** Takes one file as the body of a request, straight to the storage, never whole into memory. */
export async function receiveUpload<Ticket extends { key: string }, Answer>(
  request: Request,
  upload: Upload<Ticket, Answer>,
): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse(403, 'FORBIDDEN', 'This request comes from another site.')
  if (request.headers.get('content-type') !== 'application/octet-stream')
    return refuse(415, 'UNSUPPORTED', 'Send the file itself as the body.')
  if (!request.body) return refuse(400, 'EMPTY', 'There is no file in this request.')
  if (Number(request.headers.get('content-length') ?? 0) > upload.maxBytes) {
    return refuse(400, 'FILE_TOO_LARGE', `This file is larger than ${Math.round(upload.maxBytes / 1024 / 1024)} MB.`)
  }
  let locale = defaultLocale as Locale
  try {
    const context = await createContext({
      headers: request.headers,
      deskSlug: new URL(request.url).searchParams.get('shop'),
    })
    if (!context) return refuse(421, 'NO_SHOP', 'No shop answers at this address.')
    locale = context.locale
    const caller = createCaller(context)
    const ticket = await upload.expect(caller, request)
    const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
    const limited = atMost(upload.maxBytes)
    body.on('error', (error) => limited.destroy(error))
    await storage().put(ticket.key, body.pipe(limited))
    return Response.json(await upload.arrived(caller, ticket), { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    return explain(error, locale)
  }
}
