import sharp from 'sharp'
import { expect, it } from 'vitest'
import { drawIcons } from './icons'

const logo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#cc2200' } })
    .webp()
    .toBuffer()

const pixel = async (png: Buffer, left: number, top: number) => {
  const { data } = await sharp(png)
    .ensureAlpha()
    .raw()
    .extract({ left, top, width: 1, height: 1 })
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

it('makes square pictures of every size from a wide logo, the whole of it inside', async () => {
  const icons = await drawIcons(await logo(300, 100), '#fdfaf2')
  const sizes = await Promise.all(icons.map(async ({ name, data }) => [name, (await sharp(data).metadata()).width]))
  expect(Object.fromEntries(sizes)).toEqual({ 32: 32, 180: 180, 512: 512, maskable: 512 })
  for (const { data } of icons) expect((await sharp(data).metadata()).height).toBe((await sharp(data).metadata()).width)
})

it('leaves tabs see-through, and paints home screens up to their edges', async () => {
  const icons = await drawIcons(await logo(300, 100), '#fdfaf2')
  const of = (name: string) => icons.find((icon) => icon.name === name)?.data ?? Buffer.alloc(0)
  expect((await pixel(of('32'), 0, 0))[3]).toBe(0)
  expect(await pixel(of('maskable'), 0, 0)).toEqual([253, 250, 242, 255])
  expect((await pixel(of('maskable'), 256, 256))[0]).toBeGreaterThan(180)
})
