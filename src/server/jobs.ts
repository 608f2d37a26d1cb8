import { domainJobs } from '@/mall/domains/jobs'
import { identityJobs } from '@/mall/identity/jobs'
import { messagingJobs } from '@/mall/messaging/jobs'
import { purchaseJobs } from '@/mall/purchase/jobs'
import { sandboxGatewayJobs } from '@/mall/sandbox-gateway/jobs'
import { deliveryJobs } from '@/modules/delivery/jobs'
import { bundleJobDefinitions } from '@/modules/shop-creation/bundle/jobs'
import { designJobs } from '@/modules/shop-creation/design/jobs'
import { exportJobDefinitions } from '@/modules/shop-creation/export/jobs'
import { importJobDefinitions } from '@/modules/shop-creation/import/jobs'
import type { JobDefinition } from '@/platform/jobs'
import { catalogJobs } from '@/shop/catalog/jobs'
import { orderMailJobs } from '@/shop/orders/jobs'
import { bundleSectionsOf, writeWhole } from './bundle-sections'
import { purchaseDesk } from './ports'

/** Every job there is. One line per slice. */
export const jobDefinitions: readonly JobDefinition[] = [
  ...messagingJobs,
  ...identityJobs,
  ...domainJobs,
  ...catalogJobs,
  ...designJobs,
  ...exportJobDefinitions(writeWhole),
  ...bundleJobDefinitions(bundleSectionsOf),
  ...importJobDefinitions,
  ...orderMailJobs,
  ...purchaseJobs(purchaseDesk),
  ...sandboxGatewayJobs,
  ...deliveryJobs,
]
