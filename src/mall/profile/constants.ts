/** What an unnamed mall is called. */
export const defaultMallName = 'Mallwright'

export const mallNameLength = 60

/** What a bank may want to know of an account, in the order it is shown. Labels are messages settlement.bank.<field>. */
export const bankFields = ['holder', 'bank', 'branch', 'account', 'routing', 'iban', 'bic'] as const
