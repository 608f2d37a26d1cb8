import { expect, it } from 'vitest'
import { codeOf } from '@/testing/books'
import { asOwner } from '@/testing/database'
import { createAccount } from '@/testing/shops'
import { appointOperator } from './operators'
import { resetPassword } from './reset-password'
import { signIn } from './sign-in'

const system = { kind: 'system', name: 'Command line' } as const
const visit = { host: 'admin.mall.localhost:3000', ip: '127.0.0.1', userAgent: 'test', locale: 'en', requestId: 'test' }
const password = 'nine lanterns on the quay'
const signInAs = (email: string) => signIn('staff', { email, password }, visit, { operatorOnly: true })

it('the first operator sets a password by the link, once, and may sign in to the office', async () => {
  const { secret, wasKnown } = await appointOperator(system, { email: 'Ines@Mall.example', name: 'Ines' })
  expect(wasKnown).toBe(false)
  await resetPassword(secret, password, visit)
  await expect(signInAs('ines@mall.example')).resolves.toBeTruthy()
  expect(await resetPassword(secret, 'another row of words', visit).catch(codeOf)).toBe('LINK_SPENT')
  expect(await asOwner("select actor_name from audit_entry where action = 'account.appointed'")).toEqual([
    { actor_name: 'Command line' },
  ])
})

it('an account that is there becomes an operator’s and keeps its password until a new one is set', async () => {
  const { id, email } = await createAccount('staff', { name: 'Theo' })
  const { wasKnown } = await appointOperator(system, { email, name: 'Somebody' })
  expect(wasKnown).toBe(true)
  expect(await asOwner('select name, platform_role, password_hash from account where id = $1', [id])).toEqual([
    { name: 'Theo', platform_role: 'operator', password_hash: 'none' },
  ])
})
