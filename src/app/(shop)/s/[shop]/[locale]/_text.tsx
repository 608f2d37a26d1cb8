import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { opening, plainText } from '@/lib/html'
import { alternates, localePath } from '@/lib/links'
import type { Locale } from '@/lib/locales'
import { pathOf, textIn } from '@/modules/shop-creation/pages/rules'
import type { Section, ShownPage } from '@/modules/shop-creation/pages/types'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { crumbFacts, JsonLd } from '@/modules/shop-creation/storefront/components/json-ld'
import type { Crumb } from '@/modules/shop-creation/storefront/components/list/crumbs'
import { TextWindow } from '@/modules/shop-creation/storefront/components/pages/text-window'
import { cardUrl } from '@/modules/shop-creation/storefront/components/social-card'
import { socialSize } from '@/platform/social-picture'
import { publicCaller } from '@/server/caller'
import { leaveFor } from './_redirect'
import { type openPage, refusalOf } from './_visit'

export type OpenPage = NonNullable<Awaited<ReturnType<typeof openPage>>>

/** As much as the procedure takes. */
const maxHandle = 200

/** One text, read once per request; a page that does not exist where visitors may not see it. */
export const readText = cache(
  async (slug: string, locale: Locale, section: Section, handle: string): Promise<ShownPage> => {
    if (handle.length > maxHandle) return leaveFor(slug, locale, '/')
    const caller = await publicCaller(locale, slug)
    return caller.pages.shown({ section, handle }).catch((error: unknown) => {
      const refusal = refusalOf(error)
      if (refusal === 'NOT_FOUND') return leaveFor(slug, locale, pathOf(section, handle))
      throw error
    })
  },
)

/** One address per page and language for search engines. */
export function addressOf({ visit, origin }: OpenPage, path: string): NonNullable<Metadata['alternates']> {
  return { canonical: origin + localePath(visit.locale, path), languages: alternates(origin, path) }
}

const descriptionSigns = 160

export function metadataOf(open: OpenPage, page: ShownPage): Metadata {
  const { locale, shop } = open.visit
  const said = (texts: ShownPage['titles']) => textIn(texts, locale, shop.locale).text
  const description = said(page.seoTexts) || opening(plainText(said(page.bodies)), descriptionSigns)
  return {
    title: said(page.seoTitles) || said(page.titles),
    ...(description ? { description } : {}),
    openGraph: {
      ...{ siteName: shop.name, type: 'article', title: said(page.titles), ...(description ? { description } : {}) },
      images: [{ url: cardUrl(open.visit, '/home.jpg'), ...socialSize }],
    },
    alternates: addressOf(open, pathOf(page.section, encodeURIComponent(page.handle))),
  }
}

/** A text in its window, with what search engines are told of where it stands. */
export async function TextPage({ open, page }: { open: OpenPage; page: ShownPage }) {
  const { visit, origin } = open
  const t = await getTranslations({ locale: visit.locale, namespace: 'pages.window' })
  const { text: label } = textIn(page.titles, visit.locale, visit.shop.locale)
  const crumbs: Crumb[] = [
    { label: visit.t('nav.home'), path: '/' },
    ...(page.section === 'notice' ? [{ label: t('notices'), path: '/notices' }] : []),
    { label, path: null },
  ]
  return (
    <>
      <TextWindow visit={visit} page={page} crumbs={crumbs} t={t} />
      <JsonLd data={crumbFacts(visit, origin, crumbs)} />
      {visit.features.access ? <AccessBeacon page="page" /> : null}
    </>
  )
}
