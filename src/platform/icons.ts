import sharp from 'sharp'
import { type IconName, iconNames } from '@/lib/media'

const sizes: Record<IconName, { size: number; inset: number; onGround: boolean }> = {
  '32': { size: 32, inset: 0, onGround: false },
  '180': { size: 180, inset: 0.1, onGround: true },
  '512': { size: 512, inset: 0, onGround: false },
  // Launchers cut a maskable picture to their own shape: what matters stays in the inner 80 % (W3C app manifest).
  maskable: { size: 512, inset: 0.18, onGround: true },
}

/**
 * The small pictures of browser tabs and home screens, from one picture: whole, in the middle of a square.
 * @param ground hex colour behind it where the place asks for one
 */
export function drawIcons(picture: Buffer, ground: string): Promise<{ name: IconName; data: Buffer }[]> {
  return Promise.all(
    iconNames.map(async (name) => {
      const { size, inset, onGround } = sizes[name]
      const background = onGround ? ground : { r: 0, g: 0, b: 0, alpha: 0 }
      const edge = Math.round(size * inset)
      const inner = size - 2 * edge
      const data = await sharp(picture)
        .resize({ width: inner, height: inner, fit: 'contain', background })
        .extend({ top: edge, bottom: edge, left: edge, right: edge, background })
        .flatten(onGround ? { background } : false)
        .png({ compressionLevel: 9, palette: true })
        .toBuffer()
      return { name, data }
    }),
  )
}
