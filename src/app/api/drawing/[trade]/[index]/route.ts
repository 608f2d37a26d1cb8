import { picture } from '@/ui/illustration/picture'
import { windowGoodsFor } from '@/ui/illustration/street/window-goods'

const grounds = ['mist', 'plaster', 'rose', 'celadon'] as const

type Props = { params: Promise<{ trade: string; index: string }> }

/** A drawn sample good of a trade, for previews of shops that have no goods of their own yet. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { trade, index } = await params
  const goods = windowGoodsFor([], trade.slice(0, 60))
  const good = goods[Number(index) % Math.max(1, goods.length)]
  if (!good || !/^\d$/.test(index)) return new Response('There is no such drawing.', { status: 404 })
  const size = index === '0' ? { width: 1280, height: 560 } : { width: 640, height: 480 }
  return new Response(picture({ subject: good, ground: grounds[Number(index)] ?? 'mist' }, size), {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
