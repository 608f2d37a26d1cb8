'use client'

import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type Tab = { value: string; label: ReactNode; count?: ReactNode; panel: ReactNode; disabled?: boolean }

/** Panels of one page. Saved views and pages of a section are links: use TabLinks. */
export function Tabs({
  tabs,
  value,
  defaultValue,
  onValueChange,
  label,
  flush = false,
  panelClassName,
}: {
  tabs: readonly Tab[]
  value?: string
  defaultValue?: string
  onValueChange?: (value: string) => void
  label: string
  /** Without the page's side padding, for tabs inside a column. */
  flush?: boolean
  panelClassName?: string
}) {
  return (
    <BaseTabs.Root
      value={value}
      defaultValue={defaultValue ?? tabs[0]?.value}
      onValueChange={(next) => onValueChange?.(String(next))}
    >
      <BaseTabs.List className={cn('tabs', flush && 'flush')} aria-label={label}>
        {tabs.map((tab) => (
          <BaseTabs.Tab key={tab.value} value={tab.value} disabled={tab.disabled}>
            {tab.label}
            {tab.count === undefined ? null : <span className="q">{tab.count}</span>}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className={panelClassName}>
          {tab.panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  )
}
