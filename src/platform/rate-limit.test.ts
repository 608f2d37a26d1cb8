import { expect, it } from 'vitest'
import { visitorKey } from './rate-limit'

it('takes the addresses of one IPv6 network for one visitor, and IPv4 as it is', () => {
  const home = visitorKey('2001:db8:1:2::1')
  expect(visitorKey('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe(home)
  expect(visitorKey('2001:0db8:0001:0002::9')).toBe(home)
  expect(visitorKey('2001:db8:1:3::1')).not.toBe(home)
  expect(visitorKey('::ffff:192.0.2.7')).toBe(visitorKey('192.0.2.7'))
  expect(visitorKey('192.0.2.8')).not.toBe(visitorKey('192.0.2.7'))
  expect(visitorKey('::1')).toBe(visitorKey('::2'))
})
