import { maxPictureBytes } from '@/platform/pictures'
import { receiveUpload } from '@/server/uploads'

/** A picture for the catalogue; answers with the stored picture. */
export function POST(request: Request): Promise<Response> {
  return receiveUpload(request, {
    maxBytes: maxPictureBytes,
    expect: (caller) => caller.catalog.desk.expectPicture(),
    arrived: (caller, { uploadId }) => caller.catalog.desk.takePicture({ uploadId }),
  })
}
