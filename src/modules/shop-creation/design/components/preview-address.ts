/** Where a token shows the shop. */
export const previewAddress = (frontUrl: string, token: string): string =>
  `${frontUrl.replace(/\/$/, '')}/preview/${token}`
