'use client'

import { useFileUpload } from '@/ui/use-file-upload'

/** Sends a product file as it is, telling how far it got. */
export const useUpload = (shop: string, onArrived: (runId: string) => void) =>
  useFileUpload(({ name }) => `/api/uploads/imports?${new URLSearchParams({ shop, name })}`, onArrived)
