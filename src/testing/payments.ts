import type { ChargeLink } from '@/mall/sandbox-gateway/schema'
import { callerFor } from './callers'
import type { PlacedTestOrder } from './orders'

/** Card numbers by what the gateway does with them. */
export const cards = {
  ok: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  confirm: '4000 0025 0000 3155',
  down: '4000 0000 0000 0119',
} as const

/** The gateway's page as the shopper is sent to it. */
export function chargeLinkOf(step: PlacedTestOrder['placed']['step']): ChargeLink {
  if (step.kind !== 'redirect') throw new Error(`this payment is ${step.kind}`)
  const url = new URL(step.url)
  return {
    reference: url.pathname.split('/').at(-1) ?? '',
    order: url.searchParams.get('o') ?? '',
    signature: url.searchParams.get('s') ?? '',
  }
}

/** Types a card into the gateway's page. */
export async function typeCard(link: ChargeLink, number: string): Promise<string> {
  const payer = await callerFor({ kind: 'anonymous' })
  return payer.sandboxGateway.pay({ ...link, card: { number, expiry: '12/39', code: '123', holder: '' } })
}
