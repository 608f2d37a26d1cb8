-- CreateTable
CREATE TABLE "own_domain" (
    "host" TEXT NOT NULL,
    "for_shop_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "problem" TEXT NOT NULL DEFAULT '',
    "points_here" BOOLEAN NOT NULL DEFAULT false,
    "checked_at" TIMESTAMPTZ(3),
    "active_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_domain_pkey" PRIMARY KEY ("host","for_shop_id")
);

-- CreateIndex
CREATE INDEX "own_domain_for_shop_id_idx" ON "own_domain"("for_shop_id");

ALTER TABLE own_domain ADD CONSTRAINT own_domain_state_known CHECK (state IN ('waiting', 'active', 'removed'));
-- A host leads to one shop, and a shop's visitors to one host.
CREATE UNIQUE INDEX own_domain_one_shop ON own_domain (host) WHERE state = 'active';
CREATE UNIQUE INDEX own_domain_one_primary ON own_domain (for_shop_id) WHERE is_primary;
GRANT SELECT, INSERT, UPDATE, DELETE ON own_domain TO mallwright_mall;
