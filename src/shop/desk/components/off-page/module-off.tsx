'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { rentCurrency } from '@/mall/switches/constants'
import type { BoardModule } from '@/mall/switches/types'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/chip'
import { DefinitionList } from '@/ui/definition-list'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { PageHeader } from '@/ui/page-header'
import { Status } from '@/ui/status'
import type { KeptData } from '../../types'
import { BoardQuestions } from '../board/board-questions'
import { useBoard } from '../board/use-board'
import { partPath, wordsPath } from '../board/words'
import { ModuleIcon } from '../module-icons'
import { KeptChart } from './kept-chart'
import { ShutterArt } from './shutter-art'

type Props = {
  initial: BoardModule[]
  moduleKey: string
  kept: KeptData
  /** drawn where the module kept a course over time */
  visitDays: { day: Date; visits: number }[]
  /** stands where one of the module's own pages would: loads it as soon as the module is on */
  inPlace?: boolean
}

/** In place of a switched-off module's pages: what it would do, what it costs, what is kept, and one button. */
export function ModuleOff({ initial, moduleKey, kept, visitDays, inPlace = false }: Props) {
  const t = useTranslations('modules')
  const { can } = useDesk()
  const { money, fullDay } = useDeskFormat()
  const { board, acts } = useBoard(initial)
  const module = board.find((one) => one.key === moduleKey)
  const isBack = inPlace && module?.isOn
  useEffect(() => {
    // A page that answered "not there" stays so for the router; only the browser asks for it anew.
    if (isBack) window.location.reload()
  }, [isBack])
  if (!module) return null
  const name = t(`${module.key}.title`)
  const since =
    module.state === 'off' && module.changedAt
      ? t('offPage.since', { day: fullDay(module.changedAt) })
      : t('offPage.off')
  const bold = { b: (words: React.ReactNode) => <b className="b">{words}</b> }

  return (
    <>
      <PageHeader title={name} className="tall" state={<Tag className="tag--plain">{since}</Tag>} />
      <div className="body">
        <div className="shut-rule" />
        <div className="shut">
          <ShutterArt label={`${name}: ${t('offPage.off')}`} sign={t('offPage.sign')} />
          <div>
            <h2>{t(`${module.key}.headline`)}</h2>
            <p className="lead">
              {t(`${module.key}.lead`)} {t('board.kept')}: {t(`${module.key}.kept`, kept)}
            </p>
            <div className="fx shut-act">
              {can('shop.switches') ? (
                <Button variant="primary" busy={acts.busyKey !== null} onClick={() => acts.turn(module.key, true)}>
                  {t('offPage.switchOn', { module: name })}
                </Button>
              ) : (
                <Status kind="waiting">{t('offPage.askOwner')}</Status>
              )}
              <span className="m">
                {module.rentMinor === 0
                  ? t.rich('offPage.included', bold)
                  : t.rich('offPage.price', { ...bold, price: money(module.rentMinor, rentCurrency) })}
              </span>
            </div>
            <ul className="what">
              {module.parts.map((part) => (
                <li key={part.key}>
                  <ModuleIcon name={module.icon} />
                  <b className="b">{t(partPath(part.key))}</b>
                  <span className="m">{t(`${wordsPath(part.key)}.text`)}</span>
                </li>
              ))}
            </ul>
            <DefinitionList
              align="start"
              className="shut-facts"
              facts={[
                { term: t('offPage.needs'), value: <Needs module={module} /> },
                { term: t('board.again'), value: t(`${module.key}.again`) },
              ]}
            />
          </div>
        </div>
        {visitDays.length > 0 ? <KeptChart days={visitDays} /> : null}
      </div>
      <BoardQuestions acts={acts} />
    </>
  )
}

function Needs({ module }: { module: BoardModule }) {
  const t = useTranslations('modules')
  if (module.requires.length === 0) return t('offPage.needsNothing')
  return module.requires.map((key) => {
    const missing = module.missing.includes(key)
    return (
      <Status key={key} kind={missing ? 'todo' : 'done'}>
        {t(missing ? 'offPage.needsOff' : 'offPage.needsOn', { module: t(partPath(key)) })}
      </Status>
    )
  })
}
