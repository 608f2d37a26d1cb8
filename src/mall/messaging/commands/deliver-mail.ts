import { createTranslator } from 'next-intl'
import { loadMessages } from '@/i18n/messages'
import { originOf } from '@/lib/hosts'
import { newId } from '@/lib/ids'
import { mallUrl, shopUrl } from '@/lib/links'
import { defaultLocale, isLocale, type Locale } from '@/lib/locales'
import { secretOf } from '@/mall/identity/commands/tokens'
import { readMallProfile } from '@/mall/profile/queries'
import { now } from '@/platform/clock'
import { inMall, mallDb } from '@/platform/db/mall'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { post, sendsBySmtp } from '@/platform/mailer'
import type { MailLinks, Say } from '../components/say'
import { writeMail } from '../components/write-mail'
import { secretKinds } from '../constants'
import type { Mail, MailKind } from '../types'
import { readerToken } from './reader-token'

async function sayIn(locale: Locale): Promise<Say> {
  const messages = await loadMessages(locale, (await readMallProfile()).name)
  const translate = createTranslator({ locale, messages: messages.mail, timeZone: 'UTC' }) as unknown as Say
  return (key, values) => translate(key, values)
}

/** The addresses mails lead to. Secrets are computed here, when the mail is written, and stand nowhere before. */
function linksIn(locale: Locale): MailLinks {
  const base = env.MALL_BASE_URL
  const desk = originOf(base, 'console')
  const page = (audience: 'staff' | 'member', path: string) =>
    audience === 'staff' ? desk + path : mallUrl(base, locale, path)
  const withToken = (address: string, secret: string) => `${address}?token=${encodeURIComponent(secret)}`
  return {
    mall: mallUrl(base, locale, '/'),
    confirm: (audience, id) => withToken(page(audience, '/confirm'), secretOf('confirm-email', id)),
    reset: (audience, id) => withToken(page(audience, '/reset'), secretOf('reset-password', id)),
    askReset: (audience) => page(audience, '/reset'),
    signIn: (audience) => page(audience, '/sign-in'),
    join: (id) => withToken(`${desk}/join`, secretOf('invitation', id)),
    shop: (slug) => shopUrl(base, slug, locale, '/'),
    letters: (slug, shopId, readerId) => shopUrl(base, slug, locale, `/letters/${readerToken(shopId, readerId)}`),
    desk: (slug) => `${desk}/${slug}/today`,
  }
}

/**
 * Writes a mail, keeps it, and sends it; for jobs, outside of any transaction. The same `dedupeKey` is
 * sent once, however often the job runs.
 * @throws Error of the mail server; the job tries again
 */
export async function deliverMail<Kind extends MailKind>(mail: Mail<Kind>): Promise<void> {
  const known = await mallDb().mailMessage.findUnique({
    where: { dedupeKey: mail.dedupeKey },
    select: { id: true, state: true },
  })
  if (known?.state === 'sent') return
  const locale = isLocale(mail.locale) ? mail.locale : defaultLocale
  const written = await writeMail({ ...mail, locale }, await sayIn(locale), linksIn(locale))
  const id = known?.id ?? (await keep(mail, locale, written))
  await send(id, { ...written, to: mail.to, isSecret: secretKinds.has(mail.kind) })
}

async function keep(
  mail: Mail,
  locale: string,
  written: { subject: string; html: string; text: string },
): Promise<string> {
  const id = newId()
  const data = {
    id,
    kind: mail.kind,
    locale,
    toAddress: mail.to,
    ...written,
    state: 'queued',
    dedupeKey: mail.dedupeKey,
    aboutShopId: mail.shopId ?? null,
    createdAt: now(),
  }
  const made = await inMall((tx) => tx.mailMessage.createMany({ data, skipDuplicates: true }))
  if (made.count === 1) return id
  const { id: other } = await mallDb().mailMessage.findUniqueOrThrow({
    where: { dedupeKey: mail.dedupeKey },
    select: { id: true },
  })
  return other
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')

type Outgoing = { to: string; subject: string; html: string; text: string; isSecret: boolean }

async function send(id: string, { isSecret, ...letter }: Outgoing): Promise<void> {
  try {
    await post({ id, sender: (await readMallProfile()).name, ...letter })
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
    await inMall((tx) =>
      tx.mailMessage.updateMany({
        where: { id },
        data: { state: 'failed', error: reason, attempts: { increment: 1 } },
      }),
    )
    // The server's own words may hold an address; they stand with the mail, not in the log.
    log.warn({ mailId: id, code: codeOf(error) }, 'mail was not taken')
    throw error
  }
  const erased = isSecret && sendsBySmtp() ? { html: '', text: '' } : {}
  await inMall((tx) =>
    tx.mailMessage.updateMany({
      where: { id },
      data: { state: 'sent', sentAt: now(), error: '', attempts: { increment: 1 }, ...erased },
    }),
  )
}

/** Sends a kept mail once more as it stands, because the operator asked for it. Nothing when its text is no longer kept. */
export async function resendMail(id: string): Promise<void> {
  const mail = await mallDb().mailMessage.findUnique({ where: { id } })
  if (!mail?.html) return
  await send(id, {
    to: mail.toAddress,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    isSecret: secretKinds.has(mail.kind as MailKind),
  })
}
