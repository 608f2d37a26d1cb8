/** How far back orders and page views reach. */
export const HISTORY_DAYS = 60

const NEW_GOODS = 7

/**
 * When a product came into its shop: the first seven of a shop's list within the last two weeks, so that "newest" has something
 * to show, the others before the history begins.
 */
export function publishedDaysAgo(place: number, shop: number): number {
  return place < NEW_GOODS ? 0.35 + place * 2 + shop * 0.13 : HISTORY_DAYS + 3 + place * 0.9
}
