import { randomBytes } from 'node:crypto'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { inMall } from '@/platform/db/mall'
import { hashPassword } from '@/platform/passwords'
import { type AppointInput, appointInput } from '../schema'
import { insertAccount } from './accounts'
import { dispossess } from './claims'
import { issueToken, secretOf } from './tokens'

/**
 * Makes somebody an operator of the mall. A staff account of this address becomes one; where there is none it is made,
 * with a password nobody knows. For the command line: whoever runs the servers names the first.
 * @returns the secret of a link to set a password, good once and for an hour
 */
export async function appointOperator(
  actor: Actor,
  given: AppointInput,
): Promise<{ secret: string; wasKnown: boolean }> {
  const { email, name } = appointInput.parse(given)
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'))
  return inMall(async (tx) => {
    const made = await insertAccount(tx, { audience: 'staff', email, name, locale: 'en', passwordHash })
    const account = await tx.account.update({
      where: { audience_email: { audience: 'staff', email } },
      data: { platformRole: 'operator' },
      select: { id: true, emailConfirmedAt: true },
    })
    // Anybody may have signed up with this address: until its mailbox has answered, no password of theirs opens the office.
    if (!account.emailConfirmedAt) await dispossess(tx, account.id, passwordHash)
    await recordAct(tx, actor, { action: 'account.appointed', subject: { kind: 'account', id: account.id } })
    const tokenId = await issueToken(tx, 'reset-password', account.id)
    return { secret: secretOf('reset-password', tokenId), wasKnown: made === null }
  })
}
