import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { encodePicture, stepsFor } from './pictures'

const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 120, b: 40, alpha: 0.5 } } })
const quick = { effort: 0 }

/** A PNG of a few bytes that claims a huge size. */
function bomb(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a picture', () => {
  it('is made in every step up to its own width, in both formats', async () => {
    const made = await encodePicture(await plain(1000, 500).jpeg().toBuffer(), quick)
    expect(made).toMatchObject({ width: 1000, height: 500, widths: [320, 640, 960, 1280] })
    expect(made.files).toHaveLength(8)
    const widest = made.files.find((file) => file.width === 1280 && file.format === 'webp')
    expect(await sharp(widest?.data).metadata()).toMatchObject({ format: 'webp', width: 1000 })
    expect(made.blur).toMatch(/^data:image\/webp;base64,/)
  })
  it('is never enlarged', async () => {
    expect(stepsFor(250)).toEqual([320])
    expect(stepsFor(5_000)).toEqual([320, 640, 960, 1280, 1920])
    const made = await encodePicture(await plain(250, 100).png().toBuffer(), quick)
    expect(await sharp(made.files[0]?.data).metadata()).toMatchObject({ width: 250 })
  })
  it('stands upright and keeps nothing that was written into the file', async () => {
    const turned = await plain(400, 200)
      .withExif({ IFD0: { Copyright: 'canary-7431' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const made = await encodePicture(turned, quick)
    expect(made).toMatchObject({ width: 200, height: 400 })
    for (const { data } of made.files) expect(data.includes('canary-7431')).toBe(false)
  })
  it('with see-through parts gets no blur that would shine through', async () => {
    expect((await encodePicture(await plain(100, 100, 4).png().toBuffer(), quick)).blur).toBe('')
  })
  it('of vectors is refused unless it is our own drawing', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="red"/></svg>',
    )
    await expect(encodePicture(svg, quick)).rejects.toMatchObject({ code: 'PICTURE_KIND' })
    expect(await encodePicture(svg, { ...quick, ownDrawing: true })).toMatchObject({ width: 40 })
  })
  it('that unfolds into too many pixels is refused before it does', async () => {
    await expect(encodePicture(bomb(16_000, 8_000), quick)).rejects.toMatchObject({ code: 'PICTURE_PIXELS' })
  })
  it.each([
    ['no picture', async () => Buffer.from('<html>not a picture</html>')],
    ['nothing', async () => Buffer.alloc(0)],
    ['half a picture', async () => (await plain(400, 400).png().toBuffer()).subarray(0, 300)],
  ])('%s is refused', async (_, make) => {
    const bytes = await make()
    await expect(encodePicture(bytes, quick)).rejects.toMatchObject({
      code: expect.stringMatching(/PICTURE_(UNREADABLE|KIND)/),
    })
  })
})
