'use client'

import { useState } from 'react'
import { PageHeader } from '../page-header'
import { applyTheme, type Theme } from '../theme'
import { ThemeSwitch } from '../theme-switch'
import { ToastProvider } from '../toast'
import { ButtonStates } from './buttons'
import { ChartStates } from './charts'
import { ChoiceStates } from './choices'
import { FeedbackStates } from './feedback'
import { FieldStates } from './fields'
import { FrameStates } from './frames'
import { ListStates } from './lists'
import { MoneyStates } from './money'
import { OverlayStates } from './overlays'
import { SignStates } from './signs'

const CHAPTERS = [
  { id: 'buttons', title: 'Buttons and links', Body: ButtonStates },
  { id: 'fields', title: 'Fields', Body: FieldStates },
  { id: 'choices', title: 'Choices', Body: ChoiceStates },
  { id: 'signs', title: 'Signs, states, tags', Body: SignStates },
  { id: 'lists', title: 'Lists', Body: ListStates },
  { id: 'money', title: 'Sections, money, time', Body: MoneyStates },
  { id: 'overlays', title: 'What opens over the page', Body: OverlayStates },
  { id: 'feedback', title: 'Waiting, empty, told', Body: FeedbackStates },
  { id: 'charts', title: 'Charts', Body: ChartStates },
  { id: 'frames', title: 'Frames', Body: FrameStates },
] as const

/** Every component with every state, for whoever builds with them. Development only; its words are not product text. */
export default function UiGallery() {
  const [theme, setTheme] = useState<Theme>('system')
  return (
    <ToastProvider closeLabel="Close" regionLabel="Notices">
      <PageHeader
        title="Components"
        count={CHAPTERS.length}
        actions={
          <ThemeSwitch
            label="Theme"
            words={{ light: 'Light', dark: 'Dark', system: 'System' }}
            value={theme}
            onValueChange={(next) => {
              setTheme(next)
              applyTheme(next)
            }}
          />
        }
      />
      <div className="body grid gap-10" style={{ paddingInline: 'var(--pad, 16px)' }}>
        {CHAPTERS.map(({ id, title, Body }) => (
          <section key={id} id={id} className="section" aria-labelledby={`${id}-title`}>
            <header>
              <h2 id={`${id}-title`}>{title}</h2>
            </header>
            <Body />
          </section>
        ))}
      </div>
    </ToastProvider>
  )
}
