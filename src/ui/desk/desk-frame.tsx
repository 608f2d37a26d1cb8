import type { ReactNode } from 'react'
import { SkipLink } from '../access'
import { DeskNav, DeskTabBar } from './desk-nav'
import type { DeskItem, DeskNavGroup } from './nav-types'

export type DeskFrameProps = {
  /** Names of the landmarks, for screen readers. */
  labels: { skip: string; rail: string; tabs: string }
  /** The shop sign with its name; a DeskSign as the trigger of the shop menu. Drawn in the rail … */
  sign: ReactNode
  /** … and, smaller, in the phone's top bar. */
  phoneSign: ReactNode
  /** The find-or-do field in the rail (DeskFind), and the phone's button for it. */
  find: ReactNode
  phoneFind: ReactNode
  groups: readonly DeskNavGroup[]
  /** Up to four places for the phone, and the trigger of the rest. */
  tabs: readonly DeskItem[]
  moreTab?: ReactNode
  /** Foot of the rail: "In step, 2:32 pm" with its lamp, and who is signed in. */
  foot: ReactNode
  /** Over the whole width: the act-on-behalf banner. */
  banner?: ReactNode
  children: ReactNode
}

/** Rail and page of the desk; on phones top bar and tab bar. Purely presentational. */
export function DeskFrame({
  labels,
  sign,
  phoneSign,
  find,
  phoneFind,
  groups,
  tabs,
  moreTab,
  foot,
  banner,
  children,
}: DeskFrameProps) {
  return (
    <>
      <SkipLink>{labels.skip}</SkipLink>
      {banner}
      <div className="topbar">
        {phoneSign}
        <span className="gr" />
        {phoneFind}
      </div>
      <div className="app">
        <nav className="rail" aria-label={labels.rail}>
          {sign}
          {find}
          <DeskNav groups={groups} />
          <div className="railfoot">{foot}</div>
        </nav>
        <main className="main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <DeskTabBar items={tabs} label={labels.tabs} more={moreTab} />
    </>
  )
}
