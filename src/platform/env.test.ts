import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { environmentSchema, parseEnvironment } from './env'

const complete = {
  DATABASE_APP_URL: 'postgresql://app:secret-of-app@127.0.0.1:5432/mall',
  DATABASE_MALL_URL: 'postgresql://mall:secret-of-mall@127.0.0.1:5432/mall',
  APP_SECRET: 'x'.repeat(32),
}

const complaintAbout = (change: Record<string, string>) => {
  try {
    parseEnvironment({ ...complete, ...change })
  } catch (error) {
    return (error as Error).message
  }
  return 'no complaint'
}

describe('the environment', () => {
  it('needs only what cannot have a default', () => {
    const env = parseEnvironment(complete)
    expect(env).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      MALL_BASE_URL: 'http://mall.localhost:3000',
      DEMO: true,
    })
    expect(env.SURFACES).toEqual(['portal', 'shops', 'console', 'admin'])
  })

  it('derives the address of the mall from the port', () => {
    expect(parseEnvironment({ ...complete, PORT: '4000' }).MALL_BASE_URL).toBe('http://mall.localhost:4000')
  })

  it('keeps the demo out of a database of one’s own', () => {
    const own = { ...complete, DATABASE_URL: 'postgresql://owner@db.example/mall' }
    expect(parseEnvironment(own).DEMO).toBe(false)
    expect(parseEnvironment({ ...own, DEMO: 'on' }).DEMO).toBe(true)
  })

  it('takes an empty value as none', () => {
    expect(parseEnvironment({ ...complete, PORT: '', SURFACES: '' }).PORT).toBe(3000)
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['MALL_BASE_URL', 'mall.example'],
    ['MALL_BASE_URL', 'https://mall.example/shops'],
    ['SURFACES', 'console,desk'],
    ['LOG_LEVEL', 'loud'],
    ['SMTP_URL', 'https://mail.example'],
    ['MAIL_FROM', 'the mall'],
    ['TRUST_PROXY', 'maybe'],
    ['DATABASE_POOL', '1'],
  ])('names %s when it is "%s"', (name, value) => {
    const message = complaintAbout({ [name]: value })
    expect(message).toContain(`  ${name} must`)
    expect(message).toContain('.env.example')
  })

  it('names everything that is missing at once', () => {
    expect(() => parseEnvironment({})).toThrow(/DATABASE_APP_URL[\s\S]*DATABASE_MALL_URL[\s\S]*APP_SECRET is needed/)
  })

  it('never repeats a secret', () => {
    expect(complaintAbout({ APP_SECRET: 'too-short' })).not.toContain('too-short')
    expect(complaintAbout({ DATABASE_APP_URL: 'mysql://app:hush@db/mall' })).not.toContain('hush')
  })

  it('is explained in .env.example, variable by variable', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n')
    const explained = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
    expect(explained.toSorted()).toEqual(Object.keys(environmentSchema.in.shape).toSorted())
  })
})
