import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { env } from './env'
import { perProcess } from './per-process'

export type Letter = {
  id: string
  /** name beside the address it comes from, where MAIL_FROM gives the address alone */
  sender: string
  to: string
  subject: string
  html: string
  text: string
  replyTo?: string
}

const overSmtp = () =>
  perProcess('mailer.smtp', () => nodemailer.createTransport({ url: env.SMTP_URL, pool: true, maxConnections: 3 }))
const asFile = () =>
  perProcess('mailer.file', () =>
    nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' }),
  )

export const sendsBySmtp = (): boolean => env.SMTP_URL !== undefined

/**
 * Hands a letter to the mail server, or, without one, leaves it as an .eml file in MAIL_DIR. The same
 * letter keeps its Message-ID, so a second delivery is recognised by the reader's mail program.
 * @throws Error of the mail server or the file system
 */
export async function post({ id, sender, to, subject, html, text, replyTo }: Letter): Promise<void> {
  const messageId = `<${id}@${new URL(env.MALL_BASE_URL).hostname}>`
  const from = env.MAIL_FROM.includes('<') ? env.MAIL_FROM : { name: sender, address: env.MAIL_FROM }
  const message = { from, to, subject, html, text, messageId, ...(replyTo ? { replyTo } : {}) }
  if (sendsBySmtp()) {
    await overSmtp().sendMail(message)
    return
  }
  const { message: bytes } = await asFile().sendMail(message)
  await mkdir(env.MAIL_DIR, { recursive: true })
  const file = join(env.MAIL_DIR, `${id}.eml`)
  await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 })
  await rename(`${file}.part`, file)
}

/** Whether mail can leave: the mail server answers, or the folder can be written. @throws Error with the reason */
export async function checkMail(): Promise<void> {
  if (sendsBySmtp()) await overSmtp().verify()
  else await mkdir(env.MAIL_DIR, { recursive: true })
}
