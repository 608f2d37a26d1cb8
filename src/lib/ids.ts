import { randomBytes } from 'node:crypto'

let lastMillis = 0
let counter = 0

/** A UUIDv7 (RFC 9562): ordered by time, also for ids made within one millisecond by this process. */
export function newId(at: number = Date.now()): string {
  const bytes = randomBytes(16)
  counter = at === lastMillis ? (counter + 1) & 0xfff : bytes.readUInt16BE(6) & 0x7ff
  lastMillis = at
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function isUuid(value: string): boolean {
  return uuidForm.test(value)
}
