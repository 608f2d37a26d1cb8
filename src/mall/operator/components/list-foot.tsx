'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Pagination } from '@/ui/pagination'
import { TableFoot } from '@/ui/table'
import { useOfficeFormat } from './office-format'

type Props = {
  page: number
  size: number
  total: number
  hrefs: { path: string; query: Record<string, string | undefined> }
  keys?: ReactNode
}

/** "1 to 25 of 342", and the pages. */
export function ListFoot({ page, size, total, hrefs, keys }: Props) {
  const t = useTranslations()
  const { number } = useOfficeFormat()
  const from = total === 0 ? 0 : (page - 1) * size + 1
  const hrefOf = (to: number) => {
    const query = new URLSearchParams(
      Object.entries(hrefs.query).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    )
    if (to > 1) query.set('page', String(to))
    const text = query.toString()
    return text ? `${hrefs.path}?${text}` : hrefs.path
  }
  const labels = {
    nav: t('common.page.nav'),
    previous: t('common.page.previous'),
    next: t('common.page.next'),
    page: (n: number) => t('common.page.number', { page: n }),
  }
  return (
    <div className="office-foot">
      <TableFoot
        count={t('admin.range', { from: number(from), to: number(Math.min(page * size, total)), total: number(total) })}
      >
        {keys}
        <Pagination page={page} pages={Math.ceil(total / size)} hrefOf={hrefOf} labels={labels} />
      </TableFoot>
    </div>
  )
}
