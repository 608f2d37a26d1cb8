-- CreateTable
CREATE TABLE "rate_table" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "base" CHAR(3) NOT NULL,
    "max_age_days" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "rate_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "currency_rate" (
    "code" CHAR(3) NOT NULL,
    "rate" DECIMAL(20,10) NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "currency_rate_pkey" PRIMARY KEY ("code")
);
-- One row, the mall's own.
ALTER TABLE rate_table ADD CONSTRAINT rate_table_one CHECK (id = 1);
ALTER TABLE currency_rate ADD CONSTRAINT currency_rate_positive CHECK (rate > 0);
GRANT SELECT, INSERT, UPDATE ON rate_table TO mallwright_mall;
GRANT SELECT, INSERT, UPDATE, DELETE ON currency_rate TO mallwright_mall;
