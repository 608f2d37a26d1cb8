-- CreateTable
CREATE TABLE "mall_profile" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "legal_name" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "bank" JSONB NOT NULL DEFAULT '{}',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mall_profile_pkey" PRIMARY KEY ("id")
);

-- One row, the mall's own.
ALTER TABLE mall_profile ADD CONSTRAINT mall_profile_one CHECK (id = 1);
GRANT SELECT, INSERT, UPDATE ON mall_profile TO mallwright_mall;
