/** Where the gateway's page lies on the portal. */
export const payPath = '/pay/sandbox'

/** Where the mall hears of the gateway's events. */
export const webhookPath = '/api/gateway/sandbox'

export const signatureHeader = 'sandbox-signature'

/** How far a webhook's time may be off, so that a recorded one cannot be played again later. */
export const signatureToleranceSeconds = 300

export type CardOutcome = 'ok' | 'declined' | 'confirm' | 'down'

/** Every number the gateway knows; all others are declined. */
export const testCards: readonly { number: string; outcome: CardOutcome }[] = [
  { number: '4242424242424242', outcome: 'ok' },
  { number: '5555555555554444', outcome: 'ok' },
  { number: '4000000000000002', outcome: 'declined' },
  { number: '4000002500003155', outcome: 'confirm' },
  { number: '4000000000000119', outcome: 'down' },
]
