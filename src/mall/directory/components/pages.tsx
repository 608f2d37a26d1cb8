import { getLocale, getTranslations } from 'next-intl/server'
import { localePath, withQuery } from '@/lib/links'
import { Pagination } from '@/ui/pagination'

type Props = { path: string; query: Record<string, string | number | boolean | undefined>; page: number; pages: number }

/** Page links of a list; everything else that was asked for stays in the address. */
export async function MallPages({ path, query, page, pages }: Props) {
  const t = await getTranslations('common')
  const locale = await getLocale()
  if (pages <= 1) return null
  return (
    <Pagination
      page={page}
      pages={pages}
      hrefOf={(number) => withQuery(localePath(locale, path), { ...query, page: number > 1 ? number : undefined })}
      labels={{
        nav: t('page.nav'),
        previous: t('page.previous'),
        next: t('page.next'),
        page: (number) => t('page.number', { page: number }),
      }}
    />
  )
}
