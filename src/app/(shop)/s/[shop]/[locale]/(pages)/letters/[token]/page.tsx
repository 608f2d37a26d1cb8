import type { Metadata } from 'next'
import { LettersWindow } from '@/modules/shop-creation/newsletter/components/letters-window'
import { answerWith } from '@/platform/answer'
import { openPage, type ShopParams } from '../../../_visit'

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

type Props = { params: Promise<ShopParams & { token: string }> }

/** Where the link in a mail leads. Nothing happens by looking: programs that try links confirm nobody. */
export default async function Page({ params }: Props) {
  const { token, ...rest } = await params
  const page = await openPage(Promise.resolve(rest))
  answerWith(null, { 'cache-control': 'private, no-store' })
  return page ? <LettersWindow token={decodeURIComponent(token)} home={page.visit.base || '/'} /> : null
}
