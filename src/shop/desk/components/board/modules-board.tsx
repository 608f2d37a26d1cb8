'use client'

import { Database } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { parseAsString, useQueryState } from 'nuqs'
import type { BoardModule } from '@/mall/switches/types'
import { Callout } from '@/ui/callout'
import { useDesk } from '@/ui/desk/desk-context'
import { PageHeader } from '@/ui/page-header'
import type { KeptData } from '../../types'
import { BoardQuestions } from './board-questions'
import { BoardSlots } from './board-slots'
import { ModulePanel } from './module-panel'
import { ModuleRow } from './module-row'
import { useBoard } from './use-board'

/** The switchboard: what is rented, who does it, and what a switch stops and keeps. */
export function ModulesBoard({ initial, kept }: { initial: BoardModule[]; kept: KeptData }) {
  const t = useTranslations('modules.board')
  const rail = useTranslations('desk.rail')
  const { can } = useDesk()
  const { board, acts } = useBoard(initial)
  const [open, setOpen] = useQueryState('open', parseAsString)
  const on = board.filter((module) => module.isOn || module.state === 'own').length
  const mayPress = can('shop.switches')
  return (
    <>
      <PageHeader title={t('title')} count={rail('modulesOn', { on, all: board.length })} className="tall" />
      <div className="body">
        <BoardSlots board={board} />
        {mayPress ? null : (
          <Callout tone="flat" className="mb-4">
            {t('onlyOwner')}
          </Callout>
        )}
        <div className="board">
          <div className="mrow h" aria-hidden="true">
            <span />
            <span>{t('head.module')}</span>
            <span>{t('head.state')}</span>
            <span>{t('head.parts')}</span>
            <span>{t('head.needs')}</span>
            <span>{t('head.whenOff')}</span>
            <span className="num">{t('head.month')}</span>
            <span />
          </div>
          {board.map((module) => (
            <section key={module.key} aria-labelledby={`module-${module.key}`}>
              <ModuleRow
                module={module}
                open={open === module.key}
                mayPress={mayPress}
                busy={acts.busyKey === module.key}
                onTurn={(next) => acts.turn(module.key, next)}
                onOpen={() => void setOpen(open === module.key ? null : module.key)}
              />
              {open === module.key ? <ModulePanel module={module} kept={kept} acts={acts} mayPress={mayPress} /> : null}
            </section>
          ))}
        </div>
        <p className="fx q board-foot">
          <Database className="i" />
          {t('foot')}
        </p>
      </div>
      <BoardQuestions acts={acts} />
    </>
  )
}
