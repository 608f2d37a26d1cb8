'use client'

import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Dialog } from '@/ui/dialog'

type Key = { keys: readonly string[]; what: string; inTurn?: boolean }

const groups = {
  everywhere: [
    { keys: ['Ctrl/⌘ K'], what: 'find' },
    { keys: ['?'], what: 'all' },
    { keys: ['G', 'T'], what: 'goToday', inTurn: true },
    { keys: ['G', 'O'], what: 'goOrders', inTurn: true },
    { keys: ['G', 'C'], what: 'goCatalogue', inTurn: true },
    { keys: ['G', 'M'], what: 'goModules', inTurn: true },
  ],
  lists: [
    { keys: ['J', 'K'], what: 'move' },
    { keys: ['X'], what: 'select' },
    { keys: ['Shift X'], what: 'range' },
    { keys: ['↵'], what: 'open' },
    { keys: ['Esc'], what: 'escape' },
    { keys: ['F'], what: 'filter' },
    { keys: ['/'], what: 'search' },
  ],
  order: [
    { keys: ['E'], what: 'ship' },
    { keys: ['P'], what: 'print' },
  ],
  today: [{ keys: ['1', '2', '3', '4'], what: 'list' }],
} as const satisfies Record<string, readonly Key[]>

type GroupName = keyof typeof groups

/** All keys of the desk on one sheet. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('desk.keys')
  const c = useTranslations('common')
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title')}
      description={t('single')}
      closeLabel={c('close')}
      wide
    >
      <div className="keys-sheet">
        {(Object.keys(groups) as GroupName[]).map((name) => (
          <section key={name}>
            <h3>{t(name)}</h3>
            <dl>
              {groups[name].map((key: Key) => (
                <Fragment key={key.what}>
                  <dt>{t(key.what as 'find')}</dt>
                  <dd>
                    {key.keys.map((cap, index) => (
                      <Fragment key={cap}>
                        {index > 0 && key.inTurn ? <span className="q s12"> {t('then')} </span> : ' '}
                        <kbd>{cap}</kbd>
                      </Fragment>
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
