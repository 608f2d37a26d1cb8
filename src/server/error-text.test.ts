import { describe, expect, it } from 'vitest'
import { AppError } from '@/platform/errors'
import { errorText, plainErrorText } from './error-text'

describe('refusals in the reader’s language', () => {
  const weak = new AppError('PASSWORD_WEAK', 'BAD_REQUEST', {
    userMessage: 'Please take at least 10 characters.',
    data: { problem: 'short' },
  })

  it('chooses the sentence by what the refusal says', async () => {
    expect(await errorText(weak, 'en')).toBe('Please take at least 10 characters.')
    expect(await errorText(weak, 'ja')).toBe('10文字以上にしてください。')
    expect(await errorText(weak, 'ko')).toBe('10자 이상으로 해 주세요.')
  })

  it('fills in what the refusal knows', async () => {
    const tries = new AppError('TOO_MANY_ATTEMPTS', 'TOO_MANY_REQUESTS', {
      userMessage: '',
      data: { hours: 0, minutes: 1 },
    })
    expect(await errorText(tries, 'en')).toBe('Too many attempts. Please try again in 1 minute.')
  })

  it('keeps the command’s words for a code it does not know', async () => {
    expect(await errorText(new AppError('NEW_CODE', 'CONFLICT', { userMessage: 'As the command put it.' }), 'ja')).toBe(
      'As the command put it.',
    )
  })

  it('says nothing of what broke inside', async () => {
    expect(await plainErrorText('INTERNAL', 'en')).toContain('Nothing was changed')
  })
})
