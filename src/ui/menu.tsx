'use client'

import { Menu as BaseMenu } from '@base-ui/react/menu'
import Link from 'next/link'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { cn } from './cn'
import { KeyCap } from './key-cap'

export type MenuAct = {
  label: ReactNode
  hint?: ReactNode
  icon?: ReactNode
  shortcut?: string
  /** Either an act … */
  onSelect?: () => void
  /** … or a place. */
  href?: string
  danger?: boolean
  disabled?: boolean
  /** Marks the one that applies now. */
  current?: boolean
}
export type MenuGroup = { caption?: ReactNode; items: readonly MenuAct[] }

/** A list of acts behind one button. Groups part by a hairline; put the dangerous one last. */
export function Menu({
  trigger,
  groups,
  align = 'end',
}: {
  /** The button that opens it. */
  trigger: ReactElement
  groups: readonly MenuGroup[]
  align?: 'start' | 'end'
}) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className="layer" sideOffset={4} align={align}>
          <BaseMenu.Popup className="menu">
            {groups.map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups have no identity and do not move
              <Fragment key={index}>
                {index > 0 ? <BaseMenu.Separator className="menu__sep" /> : null}
                <BaseMenu.Group>
                  {group.caption ? (
                    <BaseMenu.GroupLabel className="menu__cap">{group.caption}</BaseMenu.GroupLabel>
                  ) : null}
                  {group.items.map((item, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity and do not move
                    <MenuRow key={at} item={item} />
                  ))}
                </BaseMenu.Group>
              </Fragment>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

function MenuRow({ item }: { item: MenuAct }) {
  const inner = (
    <>
      {item.icon}
      <span className="gr">
        {item.label}
        {item.hint ? <small>{item.hint}</small> : null}
      </span>
      {item.shortcut ? (
        <span className="end">
          <KeyCap keys={item.shortcut} />
        </span>
      ) : null}
    </>
  )
  const className = cn('menu__item', item.danger && 'danger', item.current && 'b')
  if (item.href !== undefined && !item.disabled) {
    return (
      <BaseMenu.LinkItem
        render={<Link href={item.href} />}
        className={className}
        aria-current={item.current || undefined}
      >
        {inner}
      </BaseMenu.LinkItem>
    )
  }
  return (
    <BaseMenu.Item
      disabled={item.disabled}
      onClick={item.onSelect}
      className={className}
      aria-current={item.current || undefined}
    >
      {inner}
    </BaseMenu.Item>
  )
}
