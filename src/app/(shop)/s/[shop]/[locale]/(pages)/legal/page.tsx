import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { crumbFacts, JsonLd } from '@/modules/shop-creation/storefront/components/json-ld'
import { LegalWindow } from '@/modules/shop-creation/storefront/components/pages/legal-window'
import { addressOf, type OpenPage } from '../../_text'
import { openPage, refusalOf, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams> }

const readLegal = cache((caller: OpenPage['caller']) =>
  caller.pages.legal().catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') notFound()
    throw error
  }),
)

async function read({ params }: Props) {
  const open = await openPage(params)
  if (!open) return null
  const legal = await readLegal(open.caller)
  const { locale } = open.visit
  const l = await getTranslations({ locale, namespace: 'pages.legal' })
  return { open, legal, l, title: l(`titles.${legal.form}`) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  return found ? { title: found.title, alternates: addressOf(found.open, '/legal') } : {}
}

export default async function Page(props: Props) {
  const found = await read(props)
  if (!found) return null
  const { open, legal, l, title } = found
  const { visit, origin } = open
  const t = await getTranslations({ locale: visit.locale, namespace: 'pages.window' })
  const crumbs = [
    { label: visit.t('nav.home'), path: '/' },
    { label: title, path: null },
  ]
  return (
    <>
      <LegalWindow visit={visit} legal={legal} crumbs={crumbs} t={t} l={l} />
      <JsonLd data={crumbFacts(visit, origin, crumbs)} />
    </>
  )
}
