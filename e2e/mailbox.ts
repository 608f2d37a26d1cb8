import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The embedded database of this checkout, for runs against `npm run dev`. */
function ofThisCheckout(): string {
  const port = readFileSync('.data/postgres.port', 'utf8').trim()
  const { databasePassword } = JSON.parse(readFileSync('.data/secrets.json', 'utf8')) as { databasePassword: string }
  return `postgresql://postgres:${encodeURIComponent(databasePassword)}@127.0.0.1:${port}/mallwright`
}

export type Mail = { subject: string; html: string; text: string; sentAt: Date }

const patienceMs = 20_000

/** Asks the database of the mall under test: for what a browser cannot see. */
export async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL || ofThisCheckout() })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** Waits for a mail that has been sent to an address. @throws Error when none comes within 20 seconds */
export async function mailTo(address: string, about: RegExp): Promise<Mail> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(250)) {
    const mails = await query<Mail>(
      `select subject, html, text, sent_at as "sentAt" from mail_message
       where to_address = $1 and sent_at is not null order by created_at desc`,
      [address.toLowerCase()],
    )
    const found = mails.find(({ subject }) => about.test(subject))
    if (found) return found
  }
  throw new Error(`no mail about ${about} came to ${address}`)
}

/** The first link in a mail that matches. */
export function linkIn(mail: Mail, pattern: RegExp): string {
  const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'))
  const found = links.find((link) => pattern.test(link))
  if (!found) throw new Error(`the mail "${mail.subject}" has no link like ${pattern}; it has ${links.join(', ')}`)
  return found
}
