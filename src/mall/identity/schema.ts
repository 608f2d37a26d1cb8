import { z } from 'zod'
import { line, secret, text } from '@/lib/input'
import { locales } from '@/lib/locales'
import { longestLoanDays, passwordLength, roles } from './constants'

export const emailInput = line(200).toLowerCase().pipe(z.email())

/** Any text a person may have chosen; the rules for new ones are in `passwordProblem`. */
const anyPassword = secret(passwordLength.max).min(1)
const newPassword = secret(passwordLength.max).min(passwordLength.min)
const personName = line(120).min(1)
const token = text(200).min(20)

/** A path on the same host: one slash, then anything but a second one (also as a backslash). */
export const backPath = text(500).regex(/^\/(?![/\\])[^\s\\]*$/)

export const signUpInput = z.object({
  name: personName,
  email: emailInput,
  password: newPassword,
  locale: z.enum(locales).default('en'),
  /** where to go on after the e-mail is confirmed */
  back: backPath.optional(),
})

export const appointInput = signUpInput.pick({ name: true, email: true })
export type AppointInput = z.input<typeof appointInput>

export const signInInput = z.object({ email: emailInput, password: anyPassword })

export const confirmInput = z.object({
  token,
  /** of the sign-up, where neither session nor cookie shows who signed up */
  password: anyPassword.optional(),
})
export const requestResetInput = z.object({ email: emailInput })
export const resetInput = z.object({ token, password: newPassword })
/** Anything may stand in an address: what is no token is a link that leads nowhere. */
export const resetLinkInput = z.object({ token: text(1_000) })
export const changePasswordInput = z.object({ current: anyPassword, next: newPassword })
export const profileInput = z.object({ name: personName, locale: z.enum(locales) })
export const sessionIdInput = z.object({ sessionId: z.uuid() })

export const inviteInput = z.object({
  email: emailInput,
  role: z.enum(roles).exclude(['owner']),
  /** the role ends by itself after so many days; null: it stays */
  days: z.int().min(1).max(longestLoanDays).nullish(),
})
export const lendInput = z.object({ accountId: z.uuid(), days: z.int().min(1).max(longestLoanDays).nullable() })
export const invitationInput = z.object({ invitationId: z.uuid() })
export const acceptInvitationInput = z.object({
  token,
  name: personName.optional(),
  password: newPassword.optional(),
  locale: z.enum(locales).default('en'),
})
export const staffRoleInput = z.object({ accountId: z.uuid(), role: z.enum(roles) })
export const staffMemberInput = z.object({ accountId: z.uuid() })

export type SignUpInput = z.input<typeof signUpInput>
export type SignInInput = z.infer<typeof signInInput>
