/** Before the operator has said anything. */
export const defaultBase = 'USD'
export const defaultMaxAgeDays = 7
export const maxRates = 60
