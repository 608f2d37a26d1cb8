/** The currency modules are rented in. */
export const rentCurrency = 'USD'
