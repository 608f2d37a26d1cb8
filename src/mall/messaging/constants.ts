import type { MailKind } from './types'

/** Mails that hold a single-use secret: once the mail server has them, their text is not kept. */
export const secretKinds: ReadonlySet<MailKind> = new Set<MailKind>([
  'confirm-email',
  'existing-account',
  'reset-password',
  'staff-invitation',
  'newsletter-confirm',
])

export const mailStates = ['queued', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]

export const mailPageSize = 25
