import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { withQuery } from '@/lib/links'
import { crumbFacts, JsonLd } from '@/modules/shop-creation/storefront/components/json-ld'
import { NoticesWindow } from '@/modules/shop-creation/storefront/components/pages/notices-window'
import { readListQuery } from '@/modules/shop-creation/storefront/rules'
import { addressOf } from '../../_text'
import { openPage, refusalOf, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const open = await openPage(params)
  if (!open) return {}
  const t = await getTranslations({ locale: open.visit.locale, namespace: 'pages.window' })
  const { page } = readListQuery(await searchParams)
  const path = withQuery('/notices', { page: page > 1 ? page : null })
  return { title: t('notices'), alternates: addressOf(open, path) }
}

/** The shop's news; a page behind the last one does not exist. */
export default async function Page({ params, searchParams }: Props) {
  const open = await openPage(params)
  if (!open) return null
  const { visit, caller, origin } = open
  const page = Math.min(1_000, readListQuery(await searchParams).page)
  const list = await caller.pages.notices({ page }).catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') notFound()
    throw error
  })
  if (page > list.pages) notFound()
  const t = await getTranslations({ locale: visit.locale, namespace: 'pages.window' })
  const crumbs = [
    { label: visit.t('nav.home'), path: '/' },
    { label: t('notices'), path: null },
  ]
  return (
    <>
      <NoticesWindow visit={visit} list={list} crumbs={crumbs} t={t} />
      <JsonLd data={crumbFacts(visit, origin, crumbs)} />
    </>
  )
}
