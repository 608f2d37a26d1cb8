import { payAgain } from '@/mall/purchase/commands/pay-again'
import { syncPayment } from '@/mall/purchase/commands/sync-payment'
import type { PaymentStep } from '@/mall/purchase/ports'
import { findPaymentByReference } from '@/mall/purchase/queries'
import type { PurchaseDesk } from '@/mall/purchase/types'
import { payCharge } from '@/mall/sandbox-gateway/commands'
import { type CardOutcome, testCards } from '@/mall/sandbox-gateway/constants'

/** The address of the gateway's page, taken apart as its router does it. */
function linkOf(step: PaymentStep): { reference: string; order: string; signature: string } {
  if (step.kind !== 'redirect') throw new Error('This purchase is not paid at the card gateway')
  const url = new URL(step.url)
  const reference = url.pathname.split('/').at(-1) ?? ''
  return { reference, order: url.searchParams.get('o') ?? '', signature: url.searchParams.get('s') ?? '' }
}

/** Plays the payer at the gateway's page with one of its test cards, then the gateway's news to the mall. */
export async function payAtGateway(desk: PurchaseDesk, step: PaymentStep, outcome: CardOutcome): Promise<void> {
  const link = linkOf(step)
  const number = testCards.find((card) => card.outcome === outcome)?.number ?? ''
  await payCharge(link, { number, expiry: '12/2034', code: '123', holder: '' })
  const { id } = await findPaymentByReference(link.reference)
  await syncPayment(desk, id)
}

/** The payer's second try after a declined card. @returns the new step at the gateway */
export async function tryAgain(
  desk: PurchaseDesk,
  step: PaymentStep,
  { purchaseId, returnUrl }: { purchaseId: string; returnUrl: string },
): Promise<PaymentStep> {
  const { reference } = linkOf(step)
  const { method: key } = await findPaymentByReference(reference)
  const method = desk.methods.find((candidate) => candidate.key === key)
  if (!method) throw new Error(`Nobody offers ${key}`)
  return payAgain(desk, method, { purchaseId, returnUrl, idempotencyKey: `demo-again-${purchaseId}` })
}
