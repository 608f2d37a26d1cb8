export const defaultPerPage = 24
export const maxPerPage = 96
/** Deeper pages are answered empty: nobody reads them, and an offset costs what it skips. */
export const maxListedProducts = 20_000

export const maxOptions = 3
export const maxVariants = 2_000
export const maxImages = 60
export const summaryLength = 160
/** The name a product without choices gives its one option in files of other systems. */
export const noOption = { name: 'Title', value: 'Default Title' } as const

/** Queue of pictures that are fetched from the web. */
export const fetchImageJob = 'catalog.fetch-image'
/** Pieces at which the desk calls stock low. */
export const lowStock = 5
export const deskPerPage = 50
