/** The part's switch, and what it signs its prices on an order with. */
export const giftPart = 'delivery.gift'

/** Pictures of a wrapping that are drawn from its two colours; a shop may put a photograph of its own in their place. */
export const wrappingDrawings = ['box', 'cloth', 'paper', 'checks', 'waves', 'cord'] as const
export type WrappingDrawing = (typeof wrappingDrawings)[number]

/** Drawings that are a sheet of paper and can be laid over a box. */
export const sheetDrawings: readonly WrappingDrawing[] = ['checks', 'waves', 'cord']

/** Id of the picture of a box without wrapping; no wrapping has an empty one. */
export const plainCarton = ''

/**
 * What a heading is written for: something glad that may come again, something that happens once, mourning, or nothing
 * said. It decides which cords may be tied.
 */
export const occasions = ['glad', 'once', 'mourning', 'any'] as const
export type Occasion = (typeof occasions)[number]

export const most = { wrappings: 12, ribbons: 12, headings: 24, cardLength: 500 } as const
