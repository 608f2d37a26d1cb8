import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { env } from '@/platform/env'
import { MallCart } from '@/shop/cart/components/mall-cart'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('portal'))('cart.title'), robots: { index: false } }
}

export default function CartPage() {
  return <MallCart base={env.MALL_BASE_URL} />
}
