'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '../cn'
import { currentPlace } from './current-nav'
import type { DeskCount, DeskItem, DeskNavGroup, DeskOffItem } from './nav-types'

function useHere(items: readonly DeskItem[]): string | null {
  const path = usePathname()
  return currentPlace(
    path,
    items.flatMap((item) => [item, ...(item.places ?? [])]),
  )
}

/** The rail's list. Knows the reader's place from the address, so a layout need not render again on every move. */
export function DeskNav({ groups }: { groups: readonly DeskNavGroup[] }) {
  const here = useHere(groups.flatMap((group) => group.items))
  return groups.map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: groups are a fixed list
    <div key={index} className={cn('nav', index > 0 && 'nav-next')}>
      {group.caption ? (
        <div className="cap">
          <span>{group.caption}</span>
          <span>{group.captionEnd}</span>
        </div>
      ) : null}
      {group.items.map((item) => (
        <RailItem key={item.href} item={item} here={here} />
      ))}
      {group.off?.map((item) => (
        <RailOff key={item.key} item={item} />
      ))}
    </div>
  ))
}

function RailItem({ item, here }: { item: DeskItem; here: string | null }) {
  const places = item.places ?? []
  const inside = here !== null && (here === item.href || places.some((place) => place.href === here))
  const atPlace = places.some((place) => place.href === here)
  return (
    <>
      <Link href={item.href} aria-current={inside && !atPlace ? 'page' : undefined}>
        {item.icon}
        <span className="el">{item.label}</span>
        <Count count={inside && atPlace ? undefined : item.count} />
      </Link>
      {inside && places.length > 0 ? (
        <div className="sub">
          {places.map((place) => (
            <Link key={place.href} href={place.href} aria-current={place.href === here ? 'page' : undefined}>
              <span className="el">{place.label}</span>
              <Count count={place.count} />
            </Link>
          ))}
        </div>
      ) : null}
    </>
  )
}

function RailOff({ item }: { item: DeskOffItem }) {
  return (
    <div className="off">
      {item.icon}
      <span className="gr">
        {item.href ? <Link href={item.href}>{item.label}</Link> : <b>{item.label}</b>}
        <span className="s12">{item.pitch}</span>
      </span>
      {item.action}
    </div>
  )
}

function Count({ count }: { count?: DeskCount }) {
  return count ? <span className={cn('n', count.hot && 'hot')}>{count.text}</span> : null
}

/** The phone's tab bar: five places at most; the last one may be a menu given by the surface. */
export function DeskTabBar({
  items,
  label,
  more,
}: {
  items: readonly DeskItem[]
  label: string
  more?: React.ReactNode
}) {
  const here = useHere(items)
  return (
    <nav className="tabbar" aria-label={label}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.href === here || item.places?.some((place) => place.href === here) ? 'page' : undefined}
        >
          {item.icon}
          <span>{item.label}</span>
        </Link>
      ))}
      {more}
    </nav>
  )
}
