-- One payment at a time may still bring money or has brought it; given-up tries and money sent back do not count.
DROP INDEX payment_one_live;
CREATE UNIQUE INDEX payment_one_live ON payment (purchase_id)
  WHERE state IN ('reserved', 'requires_action', 'authorised', 'captured', 'part_refunded');

ALTER TABLE payment ADD CONSTRAINT payment_state_known CHECK (state IN
  ('reserved', 'requires_action', 'authorised', 'captured', 'part_refunded', 'refunded', 'failed', 'expired', 'cancelled', 'surplus'));
ALTER TABLE refund ADD CONSTRAINT refund_state_known CHECK (state IN ('requested', 'by_hand', 'done', 'failed') AND amount_minor > 0);
ALTER TABLE shop_order ADD CONSTRAINT shop_order_payment_known CHECK (payment_status IN
  ('waiting', 'short', 'paid', 'part_refunded', 'refunded', 'voided'));
ALTER TABLE shop_order ADD CONSTRAINT shop_order_fulfilment_known CHECK (fulfilment_status IN
  ('held', 'to_ship', 'part_shipped', 'shipped', 'delivered', 'cancelled'));

-- What the reconciler looks for every minute.
CREATE INDEX payment_open_idx ON payment (updated_at) WHERE state IN ('reserved', 'requires_action', 'authorised');
CREATE INDEX refund_open_idx ON refund (created_at) WHERE state IN ('requested', 'by_hand');
CREATE INDEX purchase_open_idx ON purchase (expires_at) WHERE state = 'placed';
