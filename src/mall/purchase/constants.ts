/** Purchases of one cart or one mailbox that may wait for a transfer at the same time. */
export const maxUnpaid = 5
