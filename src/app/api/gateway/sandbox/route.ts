import { receiveProviderEvent } from '@/mall/purchase/commands/sync-payment'
import { signatureHeader } from '@/mall/sandbox-gateway/constants'
import { readWebhook } from '@/mall/sandbox-gateway/queries'
import { isAppError } from '@/platform/errors'
import { log } from '@/platform/log'
import { purchaseDesk } from '@/server/ports'

const maxBytes = 10_000

/** Events of the sandbox gateway. A forged one is refused before anything is read or written; a failure asks for another try. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text()
  const event = body.length <= maxBytes ? readWebhook(body, request.headers.get(signatureHeader)) : null
  if (!event) return Response.json({ error: 'signature' }, { status: 400 })
  try {
    const isNew = await receiveProviderEvent(purchaseDesk, {
      id: event.id,
      kind: event.type,
      reference: event.reference,
    })
    return Response.json({ received: true, isNew })
  } catch (error) {
    log.error({ err: error, event: event.id }, 'a gateway event could not be applied')
    return Response.json(
      { error: 'not applied' },
      { status: isAppError(error) && error.kind === 'NOT_FOUND' ? 404 : 500 },
    )
  }
}
