export type Limit = {
  /** events allowed … */
  points: number
  /** … within this many seconds */
  seconds: number
  /** refused for this long once they are used up; until the window ends when absent */
  blockSeconds?: number
}

const minutes = (count: number) => count * 60
const hours = (count: number) => minutes(count * 60)
const days = (count: number) => hours(count * 24)

/**
 * What may be done how often, by whom. A name is the thing and, after the dot, what it is counted by: `visitor` is an
 * internet address (IPv6: the network of one household), behind which a whole office or a phone company may sit, so
 * those limits are wide; `account`, `shop`, `cart` and `mailbox` are one each.
 */
export const limits = {
  // One person's address trying one account: few tries, then a pause.
  'sign-in-pair': { points: 5, seconds: minutes(15), blockSeconds: minutes(15) },
  // Many addresses trying one account together.
  'sign-in-account': { points: 30, seconds: minutes(15), blockSeconds: minutes(5) },
  // One address trying many accounts.
  'sign-in-address': { points: 100, seconds: minutes(15) },
  'sign-up': { points: 60, seconds: hours(1) },
  'sign-up.mailbox': { points: 10, seconds: hours(1) },
  // Passwords tried with the link of one sign-up.
  'confirm.account': { points: 10, seconds: minutes(15) },
  token: { points: 60, seconds: hours(1) },
  'account-mail-address': { points: 30, seconds: hours(1) },
  'account-mail': { points: 4, seconds: hours(1) },

  'invite.account': { points: 20, seconds: hours(1) },
  'invite.shop': { points: 40, seconds: days(1) },
  'invite.mailbox': { points: 5, seconds: days(1) },

  'open-shop.unproved': { points: 2, seconds: days(1) },
  'open-shop.account': { points: 60, seconds: days(1) },
  'open-shop.visitor': { points: 300, seconds: days(1) },

  'open-cart.visitor': { points: 600, seconds: hours(1) },
  'place.visitor': { points: 300, seconds: hours(1) },
  // Goods are kept for a transfer for days: these hold stock without money.
  'place-unpaid.visitor': { points: 120, seconds: days(1) },
  // Wrong codes alone are counted.
  'coupon-code.cart': { points: 15, seconds: minutes(15) },
  'coupon-code.visitor': { points: 60, seconds: minutes(15) },

  // Somebody who asks for the letters of shops for many addresses, and the mails one shop sends to strangers.
  'letters.visitor': { points: 12, seconds: hours(1) },
  'letters.shop': { points: 600, seconds: hours(1) },
  // One address is not written to again and again, whoever asks.
  'letters.reader': { points: 3, seconds: days(1) },

  // Somebody who asks for the links of orders, and the mails that one order's buyer gets of it.
  'find-order.visitor': { points: 12, seconds: hours(1) },
  'find-order.order': { points: 3, seconds: days(1) },

  'view.visitor': { points: 600, seconds: minutes(10) },

  'picture.account': { points: 600, seconds: hours(1) },
  'picture.shop': { points: 1_200, seconds: hours(1) },
  'picture.unproved': { points: 30, seconds: hours(1) },
  'import.shop': { points: 30, seconds: hours(1) },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits
