'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { PageHeader } from '@/ui/page-header'

export function NewProductHead({ title }: { title: string }) {
  const t = useTranslations('catalog')
  const { shop } = useDesk()
  return (
    <PageHeader
      title={title || t('newTitle')}
      crumbs={[{ href: `/${shop.slug}/catalogue`, label: t('title') }]}
      crumbsLabel={t('crumbs')}
    />
  )
}
