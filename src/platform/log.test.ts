import { Writable } from 'node:stream'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { logOptions, withLogIds } from './log'

/** Writes through the product's options into memory. */
function written(write: (log: pino.Logger) => void): string {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  write(pino({ ...logOptions(), level: 'info' }, stream))
  return lines.join('')
}

describe('a line of the log', () => {
  const secrets = [
    'harbor lights at nine',
    'tok_123',
    'mira@example.com',
    '+1 207 555 0117',
    '12 Wharf Lane',
    'Mira Sandoval',
    '4242424242424242',
  ]
  const [password, token, email, phone, address, name, cardNumber] = secrets

  it('holds no secret and no personal data, at any depth a command would log', () => {
    const person = {
      password,
      token,
      email,
      phone,
      address,
      name,
      cardNumber,
      authorization: `Bearer ${token}`,
      cookie: `mw=${token}`,
    }
    const text = written((log) => {
      log.info(person, 'flat')
      log.info({ account: person }, 'one deep')
      log.info({ request: { body: person } }, 'two deep')
    })
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).toContain('[redacted]')
  })

  it('names request, shop and actor by their ids', () => {
    const text = written((log) =>
      withLogIds({ requestId: 'r-1', actorId: 'a-1' }, () => withLogIds({ shopId: 's-1' }, () => log.info('did it'))),
    )
    expect(JSON.parse(text)).toMatchObject({ requestId: 'r-1', actorId: 'a-1', shopId: 's-1', msg: 'did it' })
  })
})
