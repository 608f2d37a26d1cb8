/** For how many days a role is lent; one that stays has none. */
export const loans = ['stays', '7', '30', '90'] as const
export type Loan = (typeof loans)[number]

export const daysOf = (loan: Loan): number | null => (loan === 'stays' ? null : Number(loan))
