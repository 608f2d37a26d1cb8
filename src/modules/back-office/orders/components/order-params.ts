import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import type { Inputs } from '@/server/root'
import { orderSorts } from '@/shop/orders/schema'
import { fulfilmentStatuses, type OrderView, orderViews, paymentStatuses } from '@/shop/orders/types'

export type OrderListInput = NonNullable<Inputs['orders']['list']>

/** What stands in the list's address, for the page on the server and the list in the browser alike. */
export const orderParams = {
  /** nothing = where the list begins, see `viewOf` */
  view: parseAsStringLiteral(orderViews),
  q: parseAsString.withDefault(''),
  payment: parseAsArrayOf(parseAsStringLiteral(paymentStatuses)).withDefault([]),
  delivery: parseAsArrayOf(parseAsStringLiteral(fulfilmentStatuses)).withDefault([]),
  from: parseAsString,
  to: parseAsString,
  sort: parseAsStringLiteral(orderSorts).withDefault('newest'),
  order: parseAsString,
}

export type OrderParams = inferParserType<typeof orderParams>

export const loadOrderParams = createLoader(orderParams)

export const pageSize = 25

/** Days come from the address, so anything may stand there. */
function dayOrNothing(text: string | null): string | undefined {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** A list begins with this week; who looks for something looks in every order, unless a view was chosen for it. */
export function viewOf({ view, q }: Pick<OrderParams, 'view' | 'q'>): OrderView {
  return view ?? (q ? 'all' : 'week')
}

/** The filters an address asks for. */
export function filtersOf(params: OrderParams) {
  return {
    view: viewOf(params),
    search: params.q.slice(0, 120),
    payment: params.payment,
    fulfilment: params.delivery,
    from: dayOrNothing(params.from),
    to: dayOrNothing(params.to),
  }
}

/** A page of the list as the server is asked for it. */
export function listInput(params: OrderParams, cursor?: string): OrderListInput {
  return { ...filtersOf(params), sort: params.sort, cursor, limit: pageSize }
}
