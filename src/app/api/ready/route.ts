import { readReadiness } from '@/mall/operator/queries/readiness'
import { checkMail } from '@/platform/mailer'

const tooLong = 5_000

type Answer = { name: string; ok: boolean; reason?: string }

/** The mail server answers, or the folder that stands for it can be written. */
async function mailIsReady(): Promise<Answer> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), tooLong).unref())
  return Promise.race([checkMail(), late]).then(
    () => ({ name: 'mail', ok: true }),
    () => ({ name: 'mail', ok: false, reason: 'mail cannot be sent' }),
  )
}

/** Whether this process can do its work: 200, or 503 with what is missing. Says nothing that is not for everyone. */
export async function GET(): Promise<Response> {
  const checks: Answer[] = [...(await readReadiness()), await mailIsReady()]
  const isReady = checks.every((check) => check.ok)
  const body = {
    status: isReady ? 'ready' : 'not ready',
    checks: Object.fromEntries(checks.map(({ name, ok, reason }) => [name, ok ? 'ok' : (reason ?? 'failed')])),
  }
  return Response.json(body, { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
