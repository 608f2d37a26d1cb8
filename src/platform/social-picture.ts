import sharp from 'sharp'

/** What messengers and social networks show of a page: 1200 by 630 (Open Graph). */
export const socialSize = { width: 1_200, height: 630 } as const

export type SocialPicture = {
  /** drawn without any text element: nothing depends on the fonts of the machine */
  svg: string
  /** a photograph laid over the drawing */
  photograph: { bytes: Buffer; left: number; top: number; width: number; height: number } | null
}

/** The drawing with its photograph as a JPEG. */
export async function drawSocialPicture({ svg, photograph }: SocialPicture): Promise<Buffer> {
  const layers = photograph
    ? [
        {
          input: await sharp(photograph.bytes, { failOn: 'error' })
            .resize({ width: photograph.width, height: photograph.height, fit: 'cover' })
            .toBuffer(),
          left: photograph.left,
          top: photograph.top,
        },
      ]
    : []
  return sharp(Buffer.from(svg))
    .resize(socialSize.width, socialSize.height)
    .composite(layers)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer()
}
