import { expect, it } from 'vitest'
import admin from '@/i18n/messages/en/admin.json'
import { jobKey } from '@/mall/operator/constants'
import { jobDefinitions } from './jobs'

it('has words for every job, so that the office need not read names of code', () => {
  const wordless = jobDefinitions.map(({ name }) => name).filter((name) => !(jobKey(name) in admin.jobs.names))
  expect(wordless).toEqual([])
})
