'use client'

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

type Tab = { key: string; label: string; panel: ReactNode }

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/** Goods under several headings, one of them shown. Before any script the first one stands there. */
export function DealTabs({ tabs, label, title }: { tabs: readonly Tab[]; label: string; title: ReactNode }) {
  const id = useId()
  const [shown, setShown] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const show = (index: number) => {
    setShown(index)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : null
    if (to === null && !step) return
    event.preventDefault()
    show(to ?? (shown + (step ?? 0) + tabs.length) % tabs.length)
  }
  return (
    <>
      <div className="head">
        {title}
        {tabs.length > 1 ? (
          <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={press}>
            {tabs.map((tab, index) => (
              <button
                key={tab.key}
                type="button"
                role="tab"
                id={`${id}-${tab.key}`}
                aria-selected={index === shown}
                aria-controls={`${id}-${tab.key}-panel`}
                tabIndex={index === shown ? 0 : -1}
                onClick={() => setShown(index)}
              >
                {tab.label}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      {tabs.map((tab, index) =>
        tabs.length > 1 ? (
          <div
            key={tab.key}
            role="tabpanel"
            id={`${id}-${tab.key}-panel`}
            aria-labelledby={`${id}-${tab.key}`}
            hidden={index !== shown}
          >
            {tab.panel}
          </div>
        ) : (
          <div key={tab.key}>{tab.panel}</div>
        ),
      )}
    </>
  )
}
