import { attlebury } from './attlebury/shop'
import { hallorans } from './hallorans/shop'
import { marram } from './marram/shop'
import { minazuki } from './minazuki/shop'
import { ostrander } from './ostrander/shop'
import { restpost } from './restpost/shop'
import type { ShopSeed } from './types'

/** The six shops of Harbor Street, in the order in which they stand. */
export const shops: readonly ShopSeed[] = [hallorans, marram, attlebury, ostrander, minazuki, restpost]
