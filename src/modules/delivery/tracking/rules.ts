import { isSigned, sign } from '@/lib/signed'

const purpose = 'track-parcel'

/** Address of a parcel's page on the shop's host; whoever holds the link may see it, without signing in. */
export function trackingPath(secret: string, shopId: string, parcelId: string): string {
  return `/track/${parcelId}?s=${sign(secret, purpose, `${shopId}/${parcelId}`)}`
}

export function mayTrack(secret: string, shopId: string, parcelId: string, signature: string): boolean {
  return isSigned(secret, purpose, `${shopId}/${parcelId}`, signature)
}

/** Only a web address may become a link. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocol === 'https:' ? href : null
}
