import { expect, it } from 'vitest'
import { mailboxOf } from './mailbox'

it.each([
  ['Dana@example.com', 'dana@example.com'],
  ['dana+shop@example.com', 'dana@example.com'],
  ['dana+a+b@example.com', 'dana@example.com'],
  ['+dana@example.com', '+dana@example.com'],
])('%s lands at %s', (email, mailbox) => {
  expect(mailboxOf(email)).toBe(mailbox)
})
