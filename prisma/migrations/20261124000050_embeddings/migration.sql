-- CreateTable
CREATE TABLE "public_text" (
    "kind" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "entry" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "public_text_pkey" PRIMARY KEY ("kind","record_id","entry")
);

-- CreateTable
CREATE TABLE "text_vector" (
    "space" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "vector" BYTEA,
    "refusal" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_vector_pkey" PRIMARY KEY ("space","sha256")
);

-- CreateTable
CREATE TABLE "vector_space" (
    "name" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "asked" INTEGER,
    "dimensions" INTEGER,
    "centre" BYTEA,
    "centred_on" INTEGER NOT NULL DEFAULT 0,
    "complete_at" TIMESTAMPTZ(3),

    CONSTRAINT "vector_space_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "public_text_sha256_idx" ON "public_text"("sha256");

