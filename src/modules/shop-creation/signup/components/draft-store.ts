import { isKnown } from '@/lib/known'
import { emptyWizard, wizardSteps } from '../constants'
import type { WizardStep, WizardValues } from '../types'

const place = 'mw-open-shop'

type Draft = { step: WizardStep; values: Partial<WizardValues> }

/** What was typed before a reload, the password never; lives as long as the browser's tab. */
export function readDraft(): Draft | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const { step, ...values } = stored as Record<string, unknown>
    return {
      step: wizardSteps.find((one) => one === step) ?? 'name',
      values: Object.fromEntries(
        Object.entries(values).filter(([key, value]) => isKnown(emptyWizard, key) && typeof value === 'string'),
      ),
    }
  } catch {
    return null
  }
}

export function keepDraft(step: WizardStep, { password: _password, ...values }: WizardValues): void {
  try {
    sessionStorage.setItem(place, JSON.stringify({ step, ...values }))
  } catch {
    // A browser that keeps nothing loses the form on reload, and nothing else.
  }
}

export function dropDraft(): void {
  try {
    sessionStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
}
