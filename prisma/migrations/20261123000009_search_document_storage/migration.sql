-- Ranking reads these several times a row: unpacking them each time would take half of a question's time.
ALTER TABLE "search_document" ALTER COLUMN "tokens" SET STORAGE EXTERNAL;
ALTER TABLE "search_document" ALTER COLUMN "latin" SET STORAGE EXTERNAL;
