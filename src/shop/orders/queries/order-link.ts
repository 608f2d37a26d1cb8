import { shopUrl } from '@/lib/links'
import { env } from '@/platform/env'
import { mayOpenOrder, orderStatusPath } from '../rules'

/** The customer's own page of an order: path on the shop's host, without the locale. */
export const orderPath = (orderId: string): string => orderStatusPath(env.APP_SECRET, orderId)

export const isOrderLink = (orderId: string, signature: string): boolean =>
  mayOpenOrder(env.APP_SECRET, orderId, signature)

/** The same page as an absolute address. */
export const orderUrl = (slug: string, locale: string, orderId: string): string =>
  shopUrl(env.MALL_BASE_URL, slug, locale, orderPath(orderId))
