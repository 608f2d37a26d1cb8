-- A role that builds a shop for somebody else: no orders, no customers, no figures
ALTER TABLE shop_staff DROP CONSTRAINT shop_staff_role_known;
ALTER TABLE shop_staff ADD CONSTRAINT shop_staff_role_known CHECK (role IN ('owner', 'manager', 'clerk', 'builder', 'viewer'));
-- An owner's role never ends by itself: a shop would be left without one
ALTER TABLE shop_staff ADD CONSTRAINT shop_staff_owner_stays CHECK (role <> 'owner' OR ends_at IS NULL);

ALTER TABLE shop_design_plan ADD CONSTRAINT shop_design_plan_state_known CHECK (state IN ('waiting', 'live', 'done', 'overtaken', 'cancelled'));
ALTER TABLE shop_design_plan ADD CONSTRAINT shop_design_plan_ends_later CHECK (ends_at IS NULL OR ends_at > starts_at);
ALTER TABLE newsletter_reader ADD CONSTRAINT newsletter_reader_state_known CHECK (state IN ('waiting', 'confirmed', 'left'));
ALTER TABLE shop_video ADD CONSTRAINT shop_video_format_known CHECK (format IN ('mp4', 'webm'));
