import { render, toPlainText } from 'react-email'
import { isKnown } from '@/lib/known'
import { plainName } from '@/lib/plain-name'
import type { Mail, MailKind, MailProps, OrderMailProps } from '../types'
import { accountMails } from './account-mails'
import { orderMails } from './order-mails'
import type { MailLinks, Say } from './say'
import { Sheet, type SheetProps } from './sheet'

type Frame = { say: Say; links: MailLinks; locale: string }
type Writer = (props: never, frame: Frame) => { subject: string; body: React.ReactNode }

const writers: Record<MailKind, Writer> = { ...accountMails, ...orderMails }

const isOrderMail = (kind: MailKind): boolean => isKnown(orderMails, kind)

/** Mails about an order come from the shop and answer to it; all others come from the mall. */
function senderOf(
  kind: MailKind,
  props: MailProps[MailKind],
  { say, links }: Frame,
): { sender: SheetProps['sender']; foot: string } {
  if (!isOrderMail(kind) || kind === 'new-order')
    return { sender: { name: say('mall'), url: links.mall }, foot: say('foot.mall') }
  const { shopName, shopUrl, awning, shopEmail } = props as OrderMailProps
  return {
    sender: { name: shopName, url: shopUrl, awning },
    foot: say('foot.shop', { shop: shopName, email: shopEmail }),
  }
}

/** Texts that visitors chose for themselves. A shop's name stands as it is in the mails about its own orders. */
const chosen = ['name', 'invitedBy', 'customerName'] as const
const chosenByShop = ['shopName'] as const

function withPlainNames<Kind extends MailKind>(kind: Kind, props: MailProps[Kind]): MailProps[Kind] {
  const told: Record<string, unknown> = { ...props }
  for (const key of isOrderMail(kind) ? chosen : [...chosen, ...chosenByShop]) {
    const name = told[key]
    if (typeof name === 'string') told[key] = plainName(name)
  }
  return told as MailProps[Kind]
}

/** Writes a mail out: subject, HTML and the same as plain text. */
export async function writeMail<Kind extends MailKind>(
  { kind, props: given, locale }: Mail<Kind>,
  say: Say,
  links: MailLinks,
): Promise<{ subject: string; html: string; text: string }> {
  const frame = { say, links, locale }
  const props = withPlainNames(kind, given)
  const { subject, body } = writers[kind](props as never, frame)
  const { sender, foot } = senderOf(kind, props, frame)
  const html = await render(
    <Sheet locale={locale} preview={subject} sender={sender} foot={foot}>
      {body}
    </Sheet>,
  )
  return { subject, html, text: toPlainText(html) }
}
