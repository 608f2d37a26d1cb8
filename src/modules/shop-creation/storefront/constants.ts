/** Pictures on the Gallery's home, in rows of 7/5, 4/4/4 and 5/7. */
export const homeGoods = 7
export const ticketGoods = 4
export const maxAisles = 8
export const galleryPageSize = 48
export const counterPageSize = 60
export const arcadePageSize = 60
/** Goods under one heading of the Arcade's home. */
export const dealGoods = 16
export const relatedGoods = 4
export const seenGoods = 5
/** The same as cards, in a row of six. */
export const seenCards = 6
/** Good a page may lead to with its own picture and price. */
export const maxLinked = 3

/** Up to so many pieces the number left is said. */
export const fewLeft = 9
