export type SignInAnswer = { ok: true } | { ok: false; code: string; minutes: number }

/** Signs in on this host: the form's token first, then e-mail and password. The session comes back as a cookie. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  try {
    const { csrfToken } = (await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json()) as { csrfToken: string }
    const response = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
    })
    if (response.ok) return { ok: true }
    const { url } = (await response.json()) as { url?: string }
    const [code = 'UNAVAILABLE', minutes = '0'] = (
      new URL(url ?? '/', location.origin).searchParams.get('error') ?? 'UNAVAILABLE'
    ).split(':')
    return { ok: false, code, minutes: Number(minutes) }
  } catch {
    return { ok: false, code: 'UNAVAILABLE', minutes: 0 }
  }
}

const pathForm = /^\/(?![/\\])[^\s\\]*$/

/** Where to go after signing in: a path of this host, or what stands in for it. */
export function nextPath(asked: string | null, otherwise: string): string {
  return asked && pathForm.test(asked) ? asked : otherwise
}
