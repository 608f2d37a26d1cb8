import { days } from '@/lib/time'

/** How long an asked-for address may be confirmed. */
export const confirmLife = days(14)

export const readerStates = ['waiting', 'confirmed', 'left'] as const
