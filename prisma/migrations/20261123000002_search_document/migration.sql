-- What can be found, as the PostgreSQL engine asks it and as Meilisearch is fed from it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE "search_document" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "revision" BIGINT NOT NULL,
  "document" JSONB,
  "audiences" TEXT[] NOT NULL DEFAULT '{}',
  "hidden_from" TEXT[] NOT NULL DEFAULT '{}',
  "facets" TEXT[] NOT NULL DEFAULT '{}',
  "title_key" TEXT NOT NULL DEFAULT '',
  "newest_at" BIGINT NOT NULL DEFAULT 0,
  "tokens" TSVECTOR NOT NULL DEFAULT ''::tsvector,
  "latin" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "search_document_record" ON "search_document" ("kind", "record_id");
CREATE INDEX "search_document_revision" ON "search_document" ("revision", "id");
CREATE INDEX "search_document_tokens" ON "search_document" USING GIN ("tokens");
CREATE INDEX "search_document_latin" ON "search_document" USING GIN ("latin" gin_trgm_ops);

-- One row, whose lock puts writers in line: revisions are committed in their order and no reader skips one.
-- "source" tells one database from another.
CREATE TABLE "search_revision" (
  "id" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "revision" BIGINT NOT NULL,
  CONSTRAINT "search_revision_pkey" PRIMARY KEY ("id")
);
