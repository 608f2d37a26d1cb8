import { render, toPlainText } from 'react-email'
import { isKnown } from '@/lib/known'
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

/** Writes a mail out: subject, HTML and the same as plain text. */
export async function writeMail<Kind extends MailKind>(
  { kind, props, locale }: Mail<Kind>,
  say: Say,
  links: MailLinks,
): Promise<{ subject: string; html: string; text: string }> {
  const frame = { say, links, locale }
  const { subject, body } = writers[kind](props as never, frame)
  const { sender, foot } = senderOf(kind, props, frame)
  const html = await render(
    <Sheet locale={locale} preview={subject} sender={sender} foot={foot}>
      {body}
    </Sheet>,
  )
  return { subject, html, text: toPlainText(html) }
}
