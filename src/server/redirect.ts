/** Leads one visitor on, with what their browser is to keep; nothing in between may keep the answer. */
export function leadOn(
  location: string,
  cookies: readonly string[],
  referrerPolicy: 'origin' | 'same-origin',
): Response {
  const headers = new Headers({ location, 'cache-control': 'private, no-store', 'referrer-policy': referrerPolicy })
  for (const line of cookies) headers.append('set-cookie', line)
  return new Response(null, { status: 303, headers })
}
