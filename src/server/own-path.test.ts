import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path'

describe('where a sign-in may lead', () => {
  it.each([
    ['/account?tab=orders', '/account?tab=orders'],
    ['http://mall.localhost:3000/sign-in?error=X', '/sign-in?error=X'],
    ['https://evil.com/account', '/account'],
    ['/..//evil.com', '/'],
    ['https://x//evil.com', '/'],
    ['//evil.com', '/'],
    ['/\\evil.com', '/'],
    ['/.//evil.com', '/'],
    ['/%2e%2e//evil.com', '/'],
    ['javascript:alert(1)', '/'],
    ['http://[', '/'],
    ['', '/'],
  ])('%s: %s', (given, path) => {
    expect(ownPath(given)).toBe(path)
  })
})
