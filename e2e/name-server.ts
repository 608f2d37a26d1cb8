import { createSocket } from 'node:dgram'

/** Types of records (RFC 1035 3.2.2). */
const types = { A: 1, CNAME: 5, TXT: 16 } as const

export type NameServer = {
  /** Enters a record, in place of others of its kind and name. */
  set: (type: keyof typeof types, name: string, value: string) => void
  close: () => Promise<void>
}

const label = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])
const encodeName = (name: string) => Buffer.concat([...name.split('.').map(label), Buffer.from([0])])

const encodeValue: Record<keyof typeof types, (value: string) => Buffer> = {
  A: (value) => Buffer.from(value.split('.').map(Number)),
  CNAME: encodeName,
  TXT: label,
}

function readQuestion(message: Buffer): { name: string; type: number; bytes: Buffer } {
  const labels: string[] = []
  let at = 12
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return {
    name: labels.join('.').toLowerCase(),
    type: message.readUInt16BE(at + 1),
    bytes: message.subarray(12, at + 5),
  }
}

/** A name server of the test's own, answering what it was told and nothing else (RFC 1035 4.1). */
export async function openNameServer(port: number): Promise<NameServer> {
  const records = new Map<string, Buffer>()
  const socket = createSocket('udp4')
  socket.on('message', (message, from) => {
    const { name, type, bytes } = readQuestion(message)
    const value = records.get(`${type} ${name}`)
    const header = Buffer.from(message.subarray(0, 12))
    // An answer with authority, without recursion; one question, one answer or none.
    header.writeUInt16BE(0x8580, 2)
    header.writeUInt16BE(value ? 1 : 0, 6)
    header.fill(0, 8)
    const fixed = Buffer.alloc(12)
    fixed.writeUInt16BE(0xc00c, 0)
    fixed.writeUInt16BE(type, 2)
    fixed.writeUInt16BE(1, 4)
    fixed.writeUInt16BE(value?.length ?? 0, 10)
    socket.send(Buffer.concat([header, bytes, ...(value ? [fixed, value] : [])]), from.port, from.address)
  })
  await new Promise<void>((done) => socket.bind(port, '127.0.0.1', done))
  return {
    set: (type, name, value) => records.set(`${types[type]} ${name}`, encodeValue[type](value)),
    close: () => new Promise((done) => socket.close(() => done())),
  }
}
