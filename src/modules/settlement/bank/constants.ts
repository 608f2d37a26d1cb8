/** Days a customer has for a transfer before the goods are free again. */
export const bankTransferDays = 7
