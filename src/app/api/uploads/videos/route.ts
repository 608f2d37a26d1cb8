import { maxVideoBytes } from '@/lib/media'
import { receiveUpload } from '@/server/uploads'

/** A video file for the shop's pages; answers with its id and kind. */
export function POST(request: Request): Promise<Response> {
  return receiveUpload(request, {
    maxBytes: maxVideoBytes,
    expect: (caller) => caller.design.expectVideo(),
    arrived: (caller, { uploadId }) => caller.design.takeVideo({ uploadId }),
  })
}
