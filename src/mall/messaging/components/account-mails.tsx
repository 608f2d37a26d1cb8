import { Text } from 'react-email'
import type { MailProps } from '../types'
import { style } from './look'
import type { MailLinks, Say } from './say'
import { Act } from './sheet'

type Frame = { say: Say; links: MailLinks; locale: string }
type Written = { subject: string; body: React.ReactNode }
type Writer<Kind extends keyof MailProps> = (props: MailProps[Kind], frame: Frame) => Written

function page(
  title: string,
  paragraphs: readonly string[],
  act?: { href: string; label: string; instead?: string },
  after: readonly string[] = [],
): React.ReactNode {
  return (
    <>
      <Text style={style.h1}>{title}</Text>
      {paragraphs.map((text) => (
        <Text key={text} style={style.text}>
          {text}
        </Text>
      ))}
      {act ? <Act {...act} /> : null}
      {after.map((text) => (
        <Text key={text} style={style.small}>
          {text}
        </Text>
      ))}
    </>
  )
}

const confirmEmail: Writer<'confirm-email'> = ({ name, tokenId, audience, shopName, givesWay }, { say, links }) => {
  const key = shopName ? 'confirm.shop' : audience === 'member' ? 'confirm.member' : 'confirm.staff'
  const values = { name, shop: shopName ?? '' }
  const act = { href: links.confirm(audience, tokenId), label: say('confirm.act'), instead: say('instead') }
  return {
    subject: say(`${key}.subject`, values),
    body: page(say(`${key}.title`, values), [say(`${key}.text`, values)], act, [
      ...(givesWay ? [say(`confirm.givesWay.${audience}`)] : []),
      say('confirm.not'),
    ]),
  }
}

const existingAccount: Writer<'existing-account'> = ({ name, audience, tokenId, shopName }, { say, links }) => {
  const values = { name, shop: shopName ?? '' }
  const body = (
    <>
      {page(
        say('known.title'),
        [say('known.text', values)],
        { href: links.signIn(audience), label: say('known.act') },
        [],
      )}
      {tokenId && shopName ? (
        <Act
          look="quietButton"
          href={links.confirm(audience, tokenId)}
          label={say('known.adopt', values)}
          instead={say('known.adoptHint', values)}
        />
      ) : null}
      <Text style={style.small}>{say('known.not')}</Text>
    </>
  )
  return { subject: say('known.subject'), body }
}

const resetPassword: Writer<'reset-password'> = ({ name, tokenId, audience, minutes }, { say, links }) => {
  const act = { href: links.reset(audience, tokenId), label: say('reset.act'), instead: say('instead') }
  return {
    subject: say('reset.subject'),
    body: page(say('reset.title'), [say('reset.text', { name, minutes })], act, [say('reset.not')]),
  }
}

const passwordChanged: Writer<'password-changed'> = ({ name, audience }, { say, links }) => ({
  subject: say('changed.subject'),
  body: page(say('changed.title'), [say('changed.text', { name })], {
    href: links.askReset(audience),
    label: say('changed.act'),
  }),
})

const memberWelcome: Writer<'member-welcome'> = ({ name, memberNumber }, { say, links }) => ({
  subject: say('welcome.subject'),
  body: page(say('welcome.title', { name }), [say('welcome.text'), say('welcome.number', { number: memberNumber })], {
    href: links.mall,
    label: say('welcome.act'),
  }),
})

const newsletterConfirm: Writer<'newsletter-confirm'> = ({ shopName, slug, shopId, readerId }, { say, links }) => ({
  subject: say('letters.subject', { shop: shopName }),
  body: page(
    say('letters.title', { shop: shopName }),
    [say('letters.text', { shop: shopName })],
    { href: links.letters(slug, shopId, readerId), label: say('letters.act'), instead: say('instead') },
    [say('letters.not')],
  ),
})

const shopOpened: Writer<'shop-opened'> = ({ name, shopName, slug }, { say, links }) => ({
  subject: say('opened.subject', { shop: shopName }),
  body: page(
    say('opened.title', { shop: shopName }),
    [say('opened.text', { name, address: links.shop(slug) }), say('opened.next')],
    { href: links.desk(slug), label: say('opened.act') },
    [`${say('opened.front')} ${links.shop(slug)}`],
  ),
})

const shopSuspended: Writer<'shop-suspended'> = ({ name, shopName, slug, reason }, { say, links }) => ({
  subject: say('suspended.subject', { shop: shopName }),
  body: page(
    say('suspended.title', { shop: shopName }),
    [say('suspended.text', { name }), say('suspended.reason', { reason })],
    { href: links.desk(slug), label: say('suspended.act') },
  ),
})

const shopRestored: Writer<'shop-restored'> = ({ name, shopName, slug }, { say, links }) => ({
  subject: say('restored.subject', { shop: shopName }),
  body: page(say('restored.title', { shop: shopName }), [say('restored.text', { name })], {
    href: links.desk(slug),
    label: say('restored.act'),
  }),
})

const staffInvitation: Writer<'staff-invitation'> = (
  { shopName, invitedBy, role, invitationId, days },
  { say, links },
) => {
  const values = { shop: shopName, by: invitedBy, role: say(`invitation.roles.${role}`), days }
  const act = { href: links.join(invitationId), label: say('invitation.act'), instead: say('instead') }
  return {
    subject: say('invitation.subject', values),
    body: page(say('invitation.title', values), [say('invitation.text', values)], act, [say('invitation.not')]),
  }
}

export const accountMails = {
  'confirm-email': confirmEmail,
  'existing-account': existingAccount,
  'reset-password': resetPassword,
  'password-changed': passwordChanged,
  'member-welcome': memberWelcome,
  'newsletter-confirm': newsletterConfirm,
  'shop-opened': shopOpened,
  'shop-suspended': shopSuspended,
  'shop-restored': shopRestored,
  'staff-invitation': staffInvitation,
}
