import { newId } from '@/lib/ids'
import { createAccount } from '@/mall/identity/commands/accounts'
import { inMall } from '@/platform/db/mall'
import { demoPassword, members, staff } from '../data/people'
import type { PersonSeed } from '../data/types'

export interface People {
  /** Account ids by e-mail. */
  readonly staff: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, string>
}

/** Addresses a member saved; the address book is written here because no command of it exists outside the member's own session. */
async function saveAddress(accountId: string, { address }: PersonSeed, at: Date): Promise<void> {
  const value = { company: '', line2: '', phone: '', ...address }
  await inMall((tx) =>
    tx.memberAddress.create({
      data: { id: newId(), accountId, label: 'Home', address: value, isDefault: true, createdAt: at },
    }),
  )
}

/** The demo's sign-ins: three staff, two members. */
export async function seedPeople(at: Date): Promise<People> {
  const password = demoPassword
  const staffIds = await Promise.all(
    staff.map(async ({ name, email, platformRole }) => {
      const role = platformRole ? { platformRole } : {}
      return [email, await createAccount('staff', { email, name, password, confirmed: true, ...role })] as const
    }),
  )
  const memberIds = await Promise.all(
    members.map(async (member) => {
      const { name, email, locale = 'en' } = member
      const id = await createAccount('member', { email, name, password, locale, confirmed: true })
      await saveAddress(id, member, at)
      return [email, id] as const
    }),
  )
  return { staff: new Map(staffIds), members: new Map(memberIds) }
}
