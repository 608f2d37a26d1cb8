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
  /** what is counted under a branch; its shops where nothing else is said */
  countOf?: (branch: Branch) => number
}

const itsShops = ({ shops }: Branch) => shops

/** A tree of trades or regions with what is under each branch; empty branches are left out unless chosen. */
export async function BranchList({ title, branches, hrefOf, current, deep = true, countOf = itsShops }: Props) {
  const locale = await getLocale()
  const isChosen = ({ code }: Branch) => code.toLowerCase() === current?.toLowerCase()
  const under = (parentId: string | null) =>
    branches.filter((branch) => branch.parentId === parentId && (countOf(branch) > 0 || isChosen(branch)))
  const item = (branch: Branch) => {
    const children = deep ? under(branch.id) : []
    return (
      <li key={branch.id}>
        <a href={localePath(locale, hrefOf(branch))} aria-current={isChosen(branch) ? 'true' : undefined}>
          {inLocale(branch.names, locale)}
          <span className="count">{countOf(branch)}</span>
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
