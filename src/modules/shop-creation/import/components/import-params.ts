import { createLoader, parseAsString } from 'nuqs/server'

/** The open import stands in the address, so that it can be left and found again. */
export const importParams = { run: parseAsString }

export const loadImportParams = createLoader(importParams)
