import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { PageEditor } from '@/modules/shop-creation/pages/components/page-editor'
import { pagesPart, policyKinds } from '@/modules/shop-creation/pages/constants'
import { noTexts } from '@/modules/shop-creation/pages/rules'
import { sessionCaller } from '@/server/caller'

type Props = { params: Promise<{ shop: string }>; searchParams: Promise<{ policy?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages.desk'))('newPage') }
}

/** A free page, or one of the policies with what the shop's settings know of it. */
export default async function Page({ params, searchParams }: Props) {
  const { shop: slug } = await params
  const { shop, staff } = await requireSwitch(slug, pagesPart)
  if (!staff.permissions.includes('shop.design')) notFound()
  const { policy: wanted } = await searchParams
  const policy = policyKinds.find((kind) => kind === wanted) ?? null
  const starter = policy
    ? await orPage(async () => (await sessionCaller(slug)).pages.desk.starter({ kind: policy }))
    : { titles: noTexts, bodies: noTexts }
  return (
    <PageEditor
      key={policy ?? 'page'}
      initial={null}
      beginning={{ section: policy ? 'policy' : 'page', policy, ...starter }}
      shopLocale={shop.locale}
    />
  )
}
