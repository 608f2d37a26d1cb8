import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { isUuid } from '@/lib/ids'
import { PageEditor } from '@/modules/shop-creation/pages/components/page-editor'
import { pagesPart } from '@/modules/shop-creation/pages/constants'
import { isPolicyKind, noTexts, textIn } from '@/modules/shop-creation/pages/rules'
import type { Section } from '@/modules/shop-creation/pages/types'
import { sessionCaller } from '@/server/caller'

export type TextProps = { params: Promise<{ shop: string; page: string }> }

async function readText({ params }: TextProps) {
  const { shop, page: id } = await params
  if (!isUuid(id)) notFound()
  const desk = await requireSwitch(shop, pagesPart)
  const page = await orPage(async () => (await sessionCaller(shop)).pages.desk.page({ id }))
  return { page, shopLocale: desk.shop.locale }
}

export async function textMetadata(props: TextProps): Promise<Metadata> {
  const { page, shopLocale } = await readText(props)
  return { title: textIn(page.titles, shopLocale, shopLocale).text }
}

/** One text in its editor; a text of another section does not stand at this address. */
export async function TextPage({ sections, ...props }: TextProps & { sections: readonly Section[] }) {
  const { page, shopLocale } = await readText(props)
  if (!sections.includes(page.section)) notFound()
  const policy = page.section === 'policy' && isPolicyKind(page.handle) ? page.handle : null
  return (
    <PageEditor
      key={page.id}
      initial={page}
      beginning={{ section: page.section, policy, titles: noTexts, bodies: noTexts }}
      shopLocale={shopLocale}
    />
  )
}
