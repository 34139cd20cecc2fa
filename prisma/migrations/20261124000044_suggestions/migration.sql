-- CreateEnum
CREATE TYPE "MisfitReason" AS ENUM ('not_my_field', 'technology_unsuitable', 'not_ready', 'no_pilot_facilities', 'no_time', 'conflict_of_interest', 'other');

-- CreateEnum
CREATE TYPE "MatchBand" AS ENUM ('strong', 'fair', 'some', 'weak');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "FeedbackKind" ADD VALUE 'fits';
ALTER TYPE "FeedbackKind" ADD VALUE 'does_not_fit';

-- AlterTable
ALTER TABLE "PairingFeedback" ADD COLUMN     "note" TEXT,
ADD COLUMN     "redoOfId" TEXT,
ADD COLUMN     "undoneById" TEXT;

-- CreateTable
CREATE TABLE "PairingDue" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,

    CONSTRAINT "PairingDue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedPairing" (
    "needId" TEXT NOT NULL,
    "recipe" TEXT NOT NULL,
    "pairedAt" TIMESTAMPTZ(3) NOT NULL,
    "bestScore" DOUBLE PRECISION,
    "bestBand" "MatchBand",

    CONSTRAINT "NeedPairing_pkey" PRIMARY KEY ("needId")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "needId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "textScore" DOUBLE PRECISION NOT NULL,
    "band" "MatchBand" NOT NULL,
    "recipe" TEXT NOT NULL,
    "goodSince" TIMESTAMPTZ(3),

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("needId","expertId")
);

-- CreateTable
CREATE TABLE "NeedLikeness" (
    "needId" TEXT NOT NULL,
    "likeId" TEXT NOT NULL,
    "likeness" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "NeedLikeness_pkey" PRIMARY KEY ("needId","likeId")
);

-- CreateTable
CREATE TABLE "SuggestionLook" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SuggestionLook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairingSnapshot" (
    "id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "recipe" TEXT NOT NULL,
    "experts" INTEGER NOT NULL,
    "idle" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PairingSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairingSnapshotNeed" (
    "snapshotId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "bestScore" DOUBLE PRECISION,
    "bestBand" "MatchBand",
    "first" TEXT[],

    CONSTRAINT "PairingSnapshotNeed_pkey" PRIMARY KEY ("snapshotId","needId")
);

-- CreateIndex
CREATE INDEX "PairingDue_kind_recordId_idx" ON "PairingDue"("kind", "recordId");

-- CreateIndex
CREATE INDEX "NeedPairing_recipe_idx" ON "NeedPairing"("recipe");

-- CreateIndex
CREATE INDEX "Suggestion_expertId_idx" ON "Suggestion"("expertId");

-- CreateIndex
CREATE INDEX "Suggestion_goodSince_idx" ON "Suggestion"("goodSince");

-- CreateIndex
CREATE INDEX "NeedLikeness_likeId_idx" ON "NeedLikeness"("likeId");

-- CreateIndex
CREATE UNIQUE INDEX "SuggestionLook_userId_needId_key" ON "SuggestionLook"("userId", "needId");

-- CreateIndex
CREATE UNIQUE INDEX "PairingSnapshot_day_recipe_key" ON "PairingSnapshot"("day", "recipe");

-- AddForeignKey
ALTER TABLE "NeedPairing" ADD CONSTRAINT "NeedPairing_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionLook" ADD CONSTRAINT "SuggestionLook_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionLook" ADD CONSTRAINT "SuggestionLook_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairingSnapshotNeed" ADD CONSTRAINT "PairingSnapshotNeed_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "PairingSnapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

