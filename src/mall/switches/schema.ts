import { z } from 'zod'
import { moment, text } from '@/lib/input'

export const setSwitchInput = z.discriminatedUnion('state', [
  z.object({ key: text(60), state: z.enum(['on', 'off', 'own']) }),
  z.object({ key: text(60), state: z.literal('until'), until: z.coerce.date().pipe(moment) }),
])

export type SetSwitchInput = z.infer<typeof setSwitchInput>
