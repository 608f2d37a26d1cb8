/** What a dollar was in other currencies on the day of seeding, as exact decimals. */
export const rates = [
  { code: 'CAD', rate: '1.4015' },
  { code: 'EUR', rate: '0.8645' },
  { code: 'GBP', rate: '0.759' },
  { code: 'JPY', rate: '154.82' },
  { code: 'KRW', rate: '1462.5' },
] as const
