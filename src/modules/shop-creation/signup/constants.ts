import type { WizardStep, WizardValues } from './types'

export const wizardSteps: readonly WizardStep[] = ['name', 'template', 'you']

export const emptyWizard: WizardValues = {
  name: '',
  slug: '',
  tradeId: '',
  regionId: '',
  template: 'gallery',
  palette: 'sea',
  person: '',
  email: '',
  password: '',
}

/** Pictures of sample goods a trade has to show: /api/drawing/<trade>/<0…3>. */
export const sampleGoods = 3
