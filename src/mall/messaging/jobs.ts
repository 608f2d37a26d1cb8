import type { JobData, JobDefinition } from '@/platform/jobs'
import { deliverMail, resendMail } from './commands/deliver-mail'
import { sweepMessages } from './commands/sweep-messages'
import type { MailKind, MailProps } from './types'

const textOf = (data: JobData, key: string) => String(data[key] ?? '')

/** Sends what `sendMail` promised. */
const sendMailJob: JobDefinition = {
  name: 'mail.send',
  concurrency: 2,
  retries: 12,
  expireSeconds: 120,
  run: (data) =>
    deliverMail({
      kind: textOf(data, 'kind') as MailKind,
      to: textOf(data, 'to'),
      locale: textOf(data, 'locale'),
      dedupeKey: textOf(data, 'dedupeKey'),
      ...(data.shopId ? { shopId: textOf(data, 'shopId') } : {}),
      props: JSON.parse(textOf(data, 'props')) as MailProps[MailKind],
    }),
}

const resendMailJob: JobDefinition = {
  name: 'mail.resend',
  retries: 3,
  expireSeconds: 120,
  run: (data) => resendMail(textOf(data, 'mailId')),
}

const sweepJob: JobDefinition = { name: 'messages.sweep', cron: '41 3 * * *', run: () => sweepMessages() }

export const messagingJobs: readonly JobDefinition[] = [sendMailJob, resendMailJob, sweepJob]
