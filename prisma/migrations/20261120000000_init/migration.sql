-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "category" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "category_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "product" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description_html" TEXT NOT NULL DEFAULT '',
    "vendor" TEXT NOT NULL DEFAULT '',
    "product_type" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'draft',
    "options" JSONB NOT NULL,
    "seo_title" TEXT NOT NULL DEFAULT '',
    "seo_description" TEXT NOT NULL DEFAULT '',
    "price_min_minor" BIGINT NOT NULL DEFAULT 0,
    "price_max_minor" BIGINT NOT NULL DEFAULT 0,
    "compare_at_minor" BIGINT,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "cover_media_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "product_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "variant" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "option1" TEXT NOT NULL DEFAULT '',
    "option2" TEXT NOT NULL DEFAULT '',
    "option3" TEXT NOT NULL DEFAULT '',
    "sku" TEXT NOT NULL DEFAULT '',
    "gtin" TEXT NOT NULL DEFAULT '',
    "price_minor" BIGINT NOT NULL,
    "compare_at_minor" BIGINT,
    "cost_minor" BIGINT,
    "weight_grams" INTEGER NOT NULL DEFAULT 0,
    "requires_shipping" BOOLEAN NOT NULL DEFAULT true,
    "taxable" BOOLEAN NOT NULL DEFAULT true,
    "media_id" UUID,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "product_image" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "product_image_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "product_category" (
    "shop_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,

    CONSTRAINT "product_category_pkey" PRIMARY KEY ("shop_id","product_id","category_id")
);

-- CreateTable
CREATE TABLE "media" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "hash" TEXT,
    "source_url" TEXT NOT NULL DEFAULT '',
    "error" TEXT NOT NULL DEFAULT '',
    "width" INTEGER NOT NULL DEFAULT 0,
    "height" INTEGER NOT NULL DEFAULT 0,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "widths" INTEGER[],
    "blur" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "stock_item" (
    "shop_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "tracked" BOOLEAN NOT NULL DEFAULT true,
    "continue_selling" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_item_pkey" PRIMARY KEY ("shop_id","variant_id")
);

-- CreateTable
CREATE TABLE "stock_movement" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on_hand_delta" INTEGER NOT NULL,
    "reserved_delta" INTEGER NOT NULL,
    "order_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "actor" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_movement_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "stock_reservation" (
    "shop_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_reservation_pkey" PRIMARY KEY ("shop_id","order_id","variant_id")
);

-- CreateTable
CREATE TABLE "shipping_zone" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "countries" TEXT[],
    "states" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shipping_zone_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "shipping_rate" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "price_minor" BIGINT NOT NULL DEFAULT 0,
    "bands" JSONB NOT NULL,
    "free_from_minor" BIGINT,
    "min_days" INTEGER NOT NULL DEFAULT 2,
    "max_days" INTEGER NOT NULL DEFAULT 5,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shipping_rate_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "email_confirmed_at" TIMESTAMPTZ(3),
    "platform_role" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "ip" TEXT NOT NULL DEFAULT '',
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_token" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_staff" (
    "shop_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shop_staff_pkey" PRIMARY KEY ("shop_id","account_id")
);

-- CreateTable
CREATE TABLE "staff_invitation" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_invitation_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "member_profile" (
    "account_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "gender" TEXT,
    "birth_date" DATE,
    "wedding_date" DATE,
    "occupation" TEXT,
    "region_id" UUID,

    CONSTRAINT "member_profile_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "member_address" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "address" JSONB NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL DEFAULT '',
    "about_shop_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL DEFAULT '',
    "subject_id" TEXT NOT NULL DEFAULT '',
    "data" JSONB NOT NULL,
    "ip" TEXT NOT NULL DEFAULT '',
    "request_id" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_path_day" (
    "shop_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "path" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "access_path_day_pkey" PRIMARY KEY ("shop_id","day","path")
);

-- CreateTable
CREATE TABLE "access_visitor_day" (
    "shop_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "visitor" TEXT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "access_visitor_day_pkey" PRIMARY KEY ("shop_id","day","visitor")
);

-- CreateTable
CREATE TABLE "access_product_day" (
    "shop_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "product_id" UUID NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "access_product_day_pkey" PRIMARY KEY ("shop_id","day","product_id")
);

-- CreateTable
CREATE TABLE "access_salt" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "access_salt_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about_shop_id" UUID,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "relayed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "about_shop_id" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_request" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotent_request_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "cart_line" (
    "shop_id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "seen_price_minor" BIGINT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_line_pkey" PRIMARY KEY ("shop_id","cart_id","variant_id")
);

-- CreateTable
CREATE TABLE "shop_order" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "purchase_number" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "payment_status" TEXT NOT NULL,
    "fulfilment_status" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "member_id" UUID,
    "email" TEXT NOT NULL,
    "customer_name" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "items_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "shipping_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL DEFAULT 0,
    "commission_minor" BIGINT NOT NULL,
    "mall_funded_minor" BIGINT NOT NULL DEFAULT 0,
    "tax_rate_bp" INTEGER NOT NULL,
    "commission_bp" INTEGER NOT NULL,
    "ship_to" JSONB,
    "delivery" JSONB NOT NULL,
    "payment_method" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'shop',
    "note" TEXT NOT NULL DEFAULT '',
    "staff_note" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "shipped_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "shop_order_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "product_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "product_handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "variant_title" TEXT NOT NULL DEFAULT '',
    "sku" TEXT NOT NULL DEFAULT '',
    "media_id" UUID,
    "quantity" INTEGER NOT NULL,
    "unit_minor" BIGINT NOT NULL,
    "compare_at_minor" BIGINT,
    "discount_minor" BIGINT NOT NULL DEFAULT 0,
    "total_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "weight_grams" INTEGER NOT NULL DEFAULT 0,
    "requires_shipping" BOOLEAN NOT NULL DEFAULT true,
    "shipped_quantity" INTEGER NOT NULL DEFAULT 0,
    "cancelled_quantity" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "order_discount" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "code" TEXT NOT NULL DEFAULT '',
    "label" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "mall_funded_minor" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "order_discount_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "order_event" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL DEFAULT '',
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_event_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "parcel" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "carrier" TEXT NOT NULL DEFAULT '',
    "tracking_number" TEXT NOT NULL DEFAULT '',
    "tracking_url" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "shipped_at" TIMESTAMPTZ(3) NOT NULL,
    "expected_from" DATE,
    "expected_to" DATE,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "parcel_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "parcel_line" (
    "shop_id" UUID NOT NULL,
    "parcel_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "parcel_line_pkey" PRIMARY KEY ("shop_id","parcel_id","order_line_id")
);

-- CreateTable
CREATE TABLE "customer" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_order_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "shop_counter" (
    "shop_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "shop_counter_pkey" PRIMARY KEY ("shop_id","kind")
);

-- CreateTable
CREATE TABLE "coupon" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "percent_bp" INTEGER NOT NULL DEFAULT 0,
    "amount_minor" BIGINT NOT NULL DEFAULT 0,
    "minimum_minor" BIGINT NOT NULL DEFAULT 0,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "total_limit" INTEGER,
    "per_customer_limit" INTEGER,
    "used" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coupon_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "coupon_use" (
    "shop_id" UUID NOT NULL,
    "coupon_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "customer_key" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "coupon_use_pkey" PRIMARY KEY ("shop_id","coupon_id","order_id")
);

-- CreateTable
CREATE TABLE "cart" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "cart_id" UUID,
    "member_id" UUID,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "items_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "shipping_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "contact" JSONB NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "captured_minor" BIGINT NOT NULL DEFAULT 0,
    "refunded_minor" BIGINT NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_event" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "external_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "about_shop_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sandbox_charge" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "last4" TEXT NOT NULL DEFAULT '',
    "return_url" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandbox_charge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_account" (
    "id" UUID NOT NULL,
    "owner_kind" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,

    CONSTRAINT "ledger_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transaction" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "purchase_id" UUID,
    "order_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "transaction_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_design" (
    "shop_id" UUID NOT NULL,
    "draft" JSONB NOT NULL,
    "published" JSONB NOT NULL,
    "draft_version" INTEGER NOT NULL DEFAULT 1,
    "published_version" INTEGER NOT NULL DEFAULT 1,
    "draft_saved_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shop_design_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "shop_design_version" (
    "shop_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "design" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "shop_design_version_pkey" PRIMARY KEY ("shop_id","version")
);

-- CreateTable
CREATE TABLE "import_run" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "format" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL,
    "error" JSONB,
    "started_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "import_issue" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "column_name" TEXT NOT NULL DEFAULT '',
    "severity" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "import_issue_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "import_change" (
    "shop_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "before" JSONB,
    "product_id" UUID,
    "applied" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "import_change_pkey" PRIMARY KEY ("shop_id","run_id","handle")
);

-- CreateTable
CREATE TABLE "shop" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "confirmed_at" TIMESTAMPTZ(3),
    "suspended_at" TIMESTAMPTZ(3),
    "suspended_reason" TEXT,
    "region_id" UUID NOT NULL,
    "trade_id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT NOT NULL DEFAULT 'America/New_York',
    "tagline" TEXT NOT NULL DEFAULT '',
    "story" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "address" JSONB,
    "hours" JSONB,
    "front" JSONB NOT NULL,
    "tax_rate_bp" INTEGER NOT NULL DEFAULT 0,
    "commission_bp" INTEGER NOT NULL DEFAULT 600,
    "order_prefix" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resting_slug" (
    "slug" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "resting_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "region" (
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trade" (
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "trade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "region_id" UUID,
    "about_shop_id" UUID,
    "titles" JSONB NOT NULL,
    "bodies" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_switch" (
    "shop_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "shop_switch_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "category_shop_id_handle_key" ON "category"("shop_id", "handle");

-- CreateIndex
CREATE INDEX "product_shop_id_status_published_at_idx" ON "product"("shop_id", "status", "published_at");

-- CreateIndex
CREATE INDEX "product_published_at_idx" ON "product"("published_at");

-- CreateIndex
CREATE UNIQUE INDEX "product_shop_id_handle_key" ON "product"("shop_id", "handle");

-- CreateIndex
CREATE INDEX "variant_shop_id_sku_idx" ON "variant"("shop_id", "sku");

-- CreateIndex
CREATE UNIQUE INDEX "variant_shop_id_product_id_option1_option2_option3_key" ON "variant"("shop_id", "product_id", "option1", "option2", "option3");

-- CreateIndex
CREATE INDEX "product_image_shop_id_product_id_position_idx" ON "product_image"("shop_id", "product_id", "position");

-- CreateIndex
CREATE INDEX "product_image_shop_id_media_id_idx" ON "product_image"("shop_id", "media_id");

-- CreateIndex
CREATE INDEX "product_category_shop_id_category_id_idx" ON "product_category"("shop_id", "category_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_shop_id_hash_key" ON "media"("shop_id", "hash");

-- CreateIndex
CREATE INDEX "stock_movement_shop_id_variant_id_at_idx" ON "stock_movement"("shop_id", "variant_id", "at");

-- CreateIndex
CREATE INDEX "stock_reservation_shop_id_variant_id_state_idx" ON "stock_reservation"("shop_id", "variant_id", "state");

-- CreateIndex
CREATE INDEX "shipping_rate_shop_id_zone_id_idx" ON "shipping_rate"("shop_id", "zone_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_audience_email_key" ON "account"("audience", "email");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_token_token_hash_key" ON "account_token"("token_hash");

-- CreateIndex
CREATE INDEX "account_token_account_id_kind_idx" ON "account_token"("account_id", "kind");

-- CreateIndex
CREATE INDEX "shop_staff_account_id_idx" ON "shop_staff"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_invitation_shop_id_token_hash_key" ON "staff_invitation"("shop_id", "token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "member_profile_number_key" ON "member_profile"("number");

-- CreateIndex
CREATE INDEX "member_address_account_id_idx" ON "member_address"("account_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_about_shop_id_at_idx" ON "audit_entry"("about_shop_id", "at");

-- CreateIndex
CREATE INDEX "outbox_event_relayed_at_created_at_idx" ON "outbox_event"("relayed_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_dedupe_key_key" ON "mail_message"("dedupe_key");

-- CreateIndex
CREATE INDEX "mail_message_created_at_idx" ON "mail_message"("created_at");

-- CreateIndex
CREATE INDEX "mail_message_to_address_idx" ON "mail_message"("to_address");

-- CreateIndex
CREATE INDEX "cart_line_cart_id_idx" ON "cart_line"("cart_id");

-- CreateIndex
CREATE INDEX "shop_order_shop_id_placed_at_idx" ON "shop_order"("shop_id", "placed_at" DESC);

-- CreateIndex
CREATE INDEX "shop_order_shop_id_state_placed_at_idx" ON "shop_order"("shop_id", "state", "placed_at" DESC);

-- CreateIndex
CREATE INDEX "shop_order_shop_id_customer_id_idx" ON "shop_order"("shop_id", "customer_id");

-- CreateIndex
CREATE INDEX "shop_order_purchase_id_idx" ON "shop_order"("purchase_id");

-- CreateIndex
CREATE UNIQUE INDEX "shop_order_shop_id_number_key" ON "shop_order"("shop_id", "number");

-- CreateIndex
CREATE INDEX "order_line_shop_id_order_id_idx" ON "order_line"("shop_id", "order_id");

-- CreateIndex
CREATE INDEX "order_line_shop_id_product_id_idx" ON "order_line"("shop_id", "product_id");

-- CreateIndex
CREATE INDEX "order_discount_shop_id_order_id_idx" ON "order_discount"("shop_id", "order_id");

-- CreateIndex
CREATE INDEX "order_event_shop_id_order_id_at_idx" ON "order_event"("shop_id", "order_id", "at");

-- CreateIndex
CREATE INDEX "parcel_shop_id_order_id_idx" ON "parcel"("shop_id", "order_id");

-- CreateIndex
CREATE INDEX "parcel_shop_id_tracking_number_idx" ON "parcel"("shop_id", "tracking_number");

-- CreateIndex
CREATE UNIQUE INDEX "customer_shop_id_email_key" ON "customer"("shop_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "coupon_shop_id_code_key" ON "coupon"("shop_id", "code");

-- CreateIndex
CREATE INDEX "coupon_use_shop_id_coupon_id_customer_key_idx" ON "coupon_use"("shop_id", "coupon_id", "customer_key");

-- CreateIndex
CREATE UNIQUE INDEX "cart_token_hash_key" ON "cart"("token_hash");

-- CreateIndex
CREATE INDEX "cart_updated_at_idx" ON "cart"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_number_key" ON "purchase"("number");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_idempotency_key_key" ON "purchase"("idempotency_key");

-- CreateIndex
CREATE INDEX "purchase_member_id_placed_at_idx" ON "purchase"("member_id", "placed_at");

-- CreateIndex
CREATE INDEX "purchase_state_expires_at_idx" ON "purchase"("state", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reference_key" ON "payment"("reference");

-- CreateIndex
CREATE INDEX "payment_purchase_id_idx" ON "payment"("purchase_id");

-- CreateIndex
CREATE INDEX "payment_state_updated_at_idx" ON "payment"("state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_event_external_id_key" ON "payment_event"("external_id");

-- CreateIndex
CREATE INDEX "payment_event_payment_id_at_idx" ON "payment_event"("payment_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "refund_idempotency_key_key" ON "refund"("idempotency_key");

-- CreateIndex
CREATE INDEX "refund_payment_id_idx" ON "refund"("payment_id");

-- CreateIndex
CREATE INDEX "refund_order_id_idx" ON "refund"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "sandbox_charge_reference_key" ON "sandbox_charge"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_account_owner_kind_owner_id_kind_currency_key" ON "ledger_account"("owner_kind", "owner_id", "kind", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transaction_reference_key" ON "ledger_transaction"("reference");

-- CreateIndex
CREATE INDEX "ledger_transaction_purchase_id_idx" ON "ledger_transaction"("purchase_id");

-- CreateIndex
CREATE INDEX "ledger_entry_transaction_id_idx" ON "ledger_entry"("transaction_id");

-- CreateIndex
CREATE INDEX "ledger_entry_account_id_idx" ON "ledger_entry"("account_id");

-- CreateIndex
CREATE INDEX "import_run_shop_id_created_at_idx" ON "import_run"("shop_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "import_issue_shop_id_run_id_row_idx" ON "import_issue"("shop_id", "run_id", "row");

-- CreateIndex
CREATE UNIQUE INDEX "shop_slug_key" ON "shop"("slug");

-- CreateIndex
CREATE INDEX "shop_region_id_idx" ON "shop"("region_id");

-- CreateIndex
CREATE INDEX "shop_trade_id_idx" ON "shop"("trade_id");

-- CreateIndex
CREATE INDEX "shop_created_at_idx" ON "shop"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "region_code_key" ON "region"("code");

-- CreateIndex
CREATE INDEX "region_parent_id_idx" ON "region"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "trade_code_key" ON "trade"("code");

-- CreateIndex
CREATE INDEX "trade_parent_id_idx" ON "trade"("parent_id");

-- CreateIndex
CREATE INDEX "notice_published_at_idx" ON "notice"("published_at");

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_shop_id_parent_id_fkey" FOREIGN KEY ("shop_id", "parent_id") REFERENCES "category"("shop_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_shop_id_product_id_fkey" FOREIGN KEY ("shop_id", "product_id") REFERENCES "product"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_image" ADD CONSTRAINT "product_image_shop_id_product_id_fkey" FOREIGN KEY ("shop_id", "product_id") REFERENCES "product"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_image" ADD CONSTRAINT "product_image_shop_id_media_id_fkey" FOREIGN KEY ("shop_id", "media_id") REFERENCES "media"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_category" ADD CONSTRAINT "product_category_shop_id_product_id_fkey" FOREIGN KEY ("shop_id", "product_id") REFERENCES "product"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_category" ADD CONSTRAINT "product_category_shop_id_category_id_fkey" FOREIGN KEY ("shop_id", "category_id") REFERENCES "category"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_item" ADD CONSTRAINT "stock_item_shop_id_variant_id_fkey" FOREIGN KEY ("shop_id", "variant_id") REFERENCES "variant"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_reservation" ADD CONSTRAINT "stock_reservation_shop_id_order_id_fkey" FOREIGN KEY ("shop_id", "order_id") REFERENCES "shop_order"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipping_rate" ADD CONSTRAINT "shipping_rate_shop_id_zone_id_fkey" FOREIGN KEY ("shop_id", "zone_id") REFERENCES "shipping_zone"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_token" ADD CONSTRAINT "account_token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_profile" ADD CONSTRAINT "member_profile_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_address" ADD CONSTRAINT "member_address_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_order" ADD CONSTRAINT "shop_order_shop_id_customer_id_fkey" FOREIGN KEY ("shop_id", "customer_id") REFERENCES "customer"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_shop_id_order_id_fkey" FOREIGN KEY ("shop_id", "order_id") REFERENCES "shop_order"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_discount" ADD CONSTRAINT "order_discount_shop_id_order_id_fkey" FOREIGN KEY ("shop_id", "order_id") REFERENCES "shop_order"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_shop_id_order_id_fkey" FOREIGN KEY ("shop_id", "order_id") REFERENCES "shop_order"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_shop_id_order_id_fkey" FOREIGN KEY ("shop_id", "order_id") REFERENCES "shop_order"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel_line" ADD CONSTRAINT "parcel_line_shop_id_parcel_id_fkey" FOREIGN KEY ("shop_id", "parcel_id") REFERENCES "parcel"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel_line" ADD CONSTRAINT "parcel_line_shop_id_order_line_id_fkey" FOREIGN KEY ("shop_id", "order_line_id") REFERENCES "order_line"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_use" ADD CONSTRAINT "coupon_use_shop_id_coupon_id_fkey" FOREIGN KEY ("shop_id", "coupon_id") REFERENCES "coupon"("shop_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_event" ADD CONSTRAINT "payment_event_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_issue" ADD CONSTRAINT "import_issue_shop_id_run_id_fkey" FOREIGN KEY ("shop_id", "run_id") REFERENCES "import_run"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_shop_id_run_id_fkey" FOREIGN KEY ("shop_id", "run_id") REFERENCES "import_run"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Search ──────────────────────────────────────────────────────────────────────────────────
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX product_grams_idx ON product USING gin (shop_id, grams);
CREATE INDEX product_grams_mall_idx ON product USING gin (grams) WHERE status = 'active';
CREATE INDEX shop_order_search_idx ON shop_order USING gin (shop_id, (lower(number || ' ' || customer_name || ' ' || email)) gin_trgm_ops);

-- ── States and bounds that no code path may leave ───────────────────────────────────────────
ALTER TABLE shop ADD CONSTRAINT shop_status_known CHECK (status IN ('open', 'suspended', 'closed'));
ALTER TABLE shop ADD CONSTRAINT shop_slug_form CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{1,38}[a-z0-9])$');
ALTER TABLE shop_switch ADD CONSTRAINT shop_switch_state_known CHECK (state IN ('off', 'on', 'until', 'own'));
ALTER TABLE account ADD CONSTRAINT account_audience_known CHECK (audience IN ('staff', 'member'));
ALTER TABLE account ADD CONSTRAINT account_email_folded CHECK (email = lower(email));
ALTER TABLE shop_staff ADD CONSTRAINT shop_staff_role_known CHECK (role IN ('owner', 'manager', 'clerk', 'viewer'));
ALTER TABLE stock_item ADD CONSTRAINT stock_item_reserved_bounds CHECK (reserved >= 0 AND (on_hand >= reserved OR continue_selling OR NOT tracked));
ALTER TABLE stock_reservation ADD CONSTRAINT stock_reservation_state_known CHECK (state IN ('live', 'claimed', 'released') AND quantity > 0);
ALTER TABLE cart_line ADD CONSTRAINT cart_line_quantity CHECK (quantity BETWEEN 1 AND 999);
ALTER TABLE variant ADD CONSTRAINT variant_price_bounds CHECK (price_minor >= 0 AND (compare_at_minor IS NULL OR compare_at_minor >= 0));
ALTER TABLE purchase ADD CONSTRAINT purchase_state_known CHECK (state IN ('placed', 'paid', 'expired', 'cancelled'));
ALTER TABLE purchase ADD CONSTRAINT purchase_total CHECK (total_minor = items_minor - discount_minor + shipping_minor AND total_minor >= 0);
ALTER TABLE payment ADD CONSTRAINT payment_bounds CHECK (refunded_minor BETWEEN 0 AND captured_minor AND captured_minor <= amount_minor);
ALTER TABLE shop_order ADD CONSTRAINT shop_order_state_known CHECK (state IN ('placed', 'paid', 'shipped', 'delivered', 'cancelled', 'expired'));
ALTER TABLE shop_order ADD CONSTRAINT shop_order_total CHECK (total_minor = items_minor - discount_minor + shipping_minor AND total_minor >= 0 AND refunded_minor BETWEEN 0 AND total_minor);
ALTER TABLE order_line ADD CONSTRAINT order_line_quantities CHECK (quantity > 0 AND shipped_quantity >= 0 AND cancelled_quantity >= 0 AND shipped_quantity + cancelled_quantity <= quantity);
ALTER TABLE order_line ADD CONSTRAINT order_line_total CHECK (total_minor = unit_minor * quantity - discount_minor);
ALTER TABLE coupon ADD CONSTRAINT coupon_limits CHECK (used >= 0 AND (total_limit IS NULL OR used <= total_limit));
ALTER TABLE coupon ADD CONSTRAINT coupon_code_folded CHECK (code = upper(code));
CREATE UNIQUE INDEX payment_one_live ON payment (purchase_id) WHERE state NOT IN ('failed', 'expired', 'cancelled');

CREATE SEQUENCE purchase_number_seq START 100001;
CREATE SEQUENCE member_number_seq START 40100001;

-- ── Roles: the app owns nothing and cannot bypass row-level security ────────────────────────
-- Passwords and LOGIN are set by the migration command, outside of the migration's text.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mallwright_app') THEN
    CREATE ROLE mallwright_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mallwright_mall') THEN
    CREATE ROLE mallwright_mall NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- two databases of one cluster are migrated at once
END $$;
GRANT USAGE ON SCHEMA public TO mallwright_app, mallwright_mall;

-- ── The lock of every shop table: foreign key to shop, forced RLS, policies, grants ─────────
CREATE FUNCTION mallwright_protect_shop_table(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I FOREIGN KEY (shop_id) REFERENCES shop (id)', target, target || '_shop_fkey');
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY one_shop ON %s TO mallwright_app
    USING (shop_id = nullif(current_setting(''app.shop_id'', true), '''')::uuid)
    WITH CHECK (shop_id = nullif(current_setting(''app.shop_id'', true), '''')::uuid)', target);
  EXECUTE format('CREATE POLICY whole_mall ON %s TO mallwright_mall USING (true) WITH CHECK (true)', target);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO mallwright_app, mallwright_mall', target);
END $$;

SELECT mallwright_protect_shop_table(c.oid::regclass)
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'shop_id' AND NOT a.attisdropped
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace;

-- Append-only books of a shop.
REVOKE UPDATE, DELETE ON stock_movement, order_event FROM mallwright_app, mallwright_mall;

-- ── Mall tables: what each role may do ──────────────────────────────────────────────────────
GRANT SELECT, INSERT, UPDATE, DELETE ON
  shop, resting_slug, region, trade, notice, account, session, account_token, member_profile, member_address,
  rate_limit, cart, purchase, payment, payment_event, refund, sandbox_charge, outbox_event, mail_message,
  idempotent_request, access_salt TO mallwright_mall;
GRANT SELECT, INSERT ON audit_entry TO mallwright_mall;
GRANT SELECT ON ledger_account, ledger_transaction, ledger_entry TO mallwright_mall;
GRANT USAGE ON SEQUENCE purchase_number_seq, member_number_seq TO mallwright_mall;

GRANT SELECT ON shop, region, trade TO mallwright_app;
GRANT INSERT ON outbox_event, audit_entry TO mallwright_app;
GRANT SELECT, INSERT ON idempotent_request TO mallwright_app;
GRANT SELECT, INSERT ON access_salt TO mallwright_app;

-- ── Ledger: one door, which refuses an unbalanced transaction ───────────────────────────────
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_transaction_fkey FOREIGN KEY (transaction_id) REFERENCES ledger_transaction (id);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_account_fkey FOREIGN KEY (account_id) REFERENCES ledger_account (id);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_not_zero CHECK (amount_minor <> 0);

-- p_entries: [{ "ownerKind", "ownerId", "kind", "currency", "amountMinor" }], debit positive, credit negative.
-- Returns false when the reference was posted before (the same business event twice is one posting).
CREATE FUNCTION ledger_post(p_id uuid, p_kind text, p_reference text, p_purchase uuid, p_order uuid, p_at timestamptz, p_entries jsonb)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  unbalanced text;
BEGIN
  SELECT string_agg(currency || ' ' || total, ', ') INTO unbalanced
  FROM (SELECT e->>'currency' AS currency, sum((e->>'amountMinor')::bigint) AS total
        FROM jsonb_array_elements(p_entries) e GROUP BY 1) sums WHERE total <> 0;
  IF unbalanced IS NOT NULL THEN
    RAISE EXCEPTION 'ledger transaction % is out of balance by %', p_reference, unbalanced USING ERRCODE = 'check_violation';
  END IF;
  IF jsonb_array_length(p_entries) < 2 THEN
    RAISE EXCEPTION 'ledger transaction % needs at least two entries', p_reference USING ERRCODE = 'check_violation';
  END IF;
  INSERT INTO ledger_transaction (id, kind, reference, purchase_id, order_id, at)
  VALUES (p_id, p_kind, p_reference, p_purchase, p_order, p_at) ON CONFLICT (reference) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO ledger_account (id, owner_kind, owner_id, kind, currency)
  SELECT gen_random_uuid(), x.owner_kind, x.owner_id, x.kind, x.currency
  FROM (SELECT DISTINCT e->>'ownerKind' AS owner_kind, e->>'ownerId' AS owner_id, e->>'kind' AS kind, e->>'currency' AS currency
        FROM jsonb_array_elements(p_entries) e) x
  WHERE NOT EXISTS (SELECT FROM ledger_account a WHERE a.owner_kind = x.owner_kind AND a.owner_id = x.owner_id
                    AND a.kind = x.kind AND a.currency = x.currency)
  ON CONFLICT DO NOTHING;
  INSERT INTO ledger_entry (id, transaction_id, account_id, currency, amount_minor)
  SELECT gen_random_uuid(), p_id, a.id, a.currency, (e->>'amountMinor')::bigint
  FROM (SELECT value AS e FROM jsonb_array_elements(p_entries)) x
  JOIN ledger_account a ON a.owner_kind = e->>'ownerKind' AND a.owner_id = e->>'ownerId'
                       AND a.kind = e->>'kind' AND a.currency = e->>'currency';
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION ledger_post FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_post TO mallwright_mall;
REVOKE EXECUTE ON FUNCTION mallwright_protect_shop_table FROM PUBLIC;
