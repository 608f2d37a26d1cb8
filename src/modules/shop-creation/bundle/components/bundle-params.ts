import { createLoader, parseAsString } from 'nuqs/server'

export const bundleParams = { run: parseAsString }

export const loadBundleParams = createLoader(bundleParams)
