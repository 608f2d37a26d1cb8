import type { Metadata } from 'next'
import { metadataOf, readText, TextPage } from '../../../_text'
import { openPage, type ShopParams } from '../../../_visit'

type Props = { params: Promise<ShopParams & { handle: string }> }

async function read({ params }: Props) {
  const open = await openPage(params)
  if (!open) return null
  const { shop, handle } = await params
  return { open, page: await readText(shop, open.visit.locale, 'notice', decodeURIComponent(handle)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  return found ? metadataOf(found.open, found.page) : {}
}

export default async function Page(props: Props) {
  const found = await read(props)
  return found ? <TextPage {...found} /> : null
}
