import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { AppError, notFound } from '@/platform/errors'
import { type DetailsInput, maxAddresses, type SaveAddressInput } from './schema'

const date = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

/** Changes what a member tells of themselves; everything here may be left empty. */
export function updateDetails(
  accountId: string,
  actor: Actor,
  { birthDate, weddingDate, ...details }: DetailsInput,
): Promise<void> {
  return inMall(async (tx) => {
    const changed = await tx.memberProfile.updateMany({
      where: { accountId },
      data: { ...details, birthDate: date(birthDate), weddingDate: date(weddingDate) },
    })
    if (changed.count === 0) throw notFound('member')
    await recordAct(tx, actor, { action: 'member.details.changed', subject: { kind: 'member', id: accountId } })
  })
}

/**
 * Keeps an address. The first one, and one marked so, becomes the usual address.
 * @throws AppError ADDRESS_LIMIT, NOT_FOUND
 */
export function saveAddress(accountId: string, { id, label, address, isDefault }: SaveAddressInput): Promise<string> {
  return inMall(async (tx) => {
    // Two tabs at once must not pass the limit or leave two usual addresses.
    await tx.$queryRaw`SELECT account_id FROM member_profile WHERE account_id = ${accountId}::uuid FOR UPDATE`
    const count = await tx.memberAddress.count({ where: { accountId } })
    if (!id && count >= maxAddresses) {
      throw new AppError('ADDRESS_LIMIT', 'CONFLICT', {
        userMessage: `You keep ${maxAddresses} addresses already. Remove one first.`,
        data: { max: maxAddresses },
      })
    }
    const usual = isDefault || count === 0
    if (usual) await tx.memberAddress.updateMany({ where: { accountId }, data: { isDefault: false } })
    const data = { label, address, ...(usual ? { isDefault: true } : {}) }
    if (!id) {
      const made = await tx.memberAddress.create({ data: { id: newId(), accountId, createdAt: now(), ...data } })
      return made.id
    }
    const changed = await tx.memberAddress.updateMany({ where: { id, accountId }, data })
    if (changed.count === 0) throw notFound('address')
    return id
  })
}

/** Forgets an address; orders keep their own copy. The oldest other one becomes the usual address when it was. */
export function removeAddress(accountId: string, id: string): Promise<void> {
  return inMall(async (tx) => {
    const gone = await tx.memberAddress.deleteMany({ where: { id, accountId } })
    if (gone.count === 0) throw notFound('address')
    const next = await tx.memberAddress.findFirst({
      where: { accountId },
      orderBy: [{ isDefault: 'desc' }, { createdAt: 'asc' }],
    })
    if (next && !next.isDefault) await tx.memberAddress.update({ where: { id: next.id }, data: { isDefault: true } })
  })
}
