import { getLocale } from 'next-intl/server'
import { localePath } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { Branch } from '../types'

type Props = {
  title: string
  branches: readonly Branch[]
  hrefOf: (branch: Branch) => string
  current?: string | undefined
  deep?: boolean
}

/** A tree of trades or regions with the shops under each branch; empty branches are left out. */
export async function BranchList({ title, branches, hrefOf, current, deep = true }: Props) {
  const locale = await getLocale()
  const under = (parentId: string | null) =>
    branches.filter((branch) => branch.parentId === parentId && branch.shops > 0)
  const item = (branch: Branch) => {
    const children = deep ? under(branch.id) : []
    return (
      <li key={branch.id}>
        <a
          href={localePath(locale, hrefOf(branch))}
          aria-current={branch.code.toLowerCase() === current?.toLowerCase() ? 'true' : undefined}
        >
          {inLocale(branch.names, locale)}
          <span className="count">{branch.shops}</span>
        </a>
        {children.length > 0 && <ul>{children.map(item)}</ul>}
      </li>
    )
  }
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>{under(null).map(item)}</ul>
    </section>
  )
}
