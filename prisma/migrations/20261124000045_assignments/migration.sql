-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('waiting', 'running', 'done', 'infeasible', 'cancelled', 'timed_out', 'failed');

-- CreateEnum
CREATE TYPE "AssignmentMode" AS ENUM ('total', 'fairest', 'spread');

-- CreateEnum
CREATE TYPE "PairMark" AS ENUM ('locked', 'forbidden');

-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'assignment';

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "createdById" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentVersion" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "AssignmentState" NOT NULL DEFAULT 'waiting',
    "mode" "AssignmentMode" NOT NULL,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "mustFill" BOOLEAN NOT NULL,
    "perNeedMost" INTEGER,
    "inAllMost" INTEGER,
    "leastBand" TEXT NOT NULL,
    "usualRoom" INTEGER,
    "progress" JSONB,
    "outcome" JSONB,
    "recipe" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AssignmentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentNeed" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "wanted" INTEGER NOT NULL,

    CONSTRAINT "AssignmentNeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentExpert" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "room" INTEGER NOT NULL,
    "load" INTEGER NOT NULL,
    "byHand" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AssignmentExpert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentPair" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "band" TEXT NOT NULL,
    "conflicted" BOOLEAN NOT NULL DEFAULT false,
    "mark" "PairMark",
    "chosen" BOOLEAN NOT NULL DEFAULT false,
    "introductionId" TEXT,

    CONSTRAINT "AssignmentPair_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentVersion_assignmentId_number_key" ON "AssignmentVersion"("assignmentId", "number");

-- CreateIndex
CREATE INDEX "AssignmentNeed_needId_idx" ON "AssignmentNeed"("needId");

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentNeed_versionId_needId_key" ON "AssignmentNeed"("versionId", "needId");

-- CreateIndex
CREATE INDEX "AssignmentExpert_versionId_idx" ON "AssignmentExpert"("versionId");

-- CreateIndex
CREATE INDEX "AssignmentExpert_expertId_idx" ON "AssignmentExpert"("expertId");

-- CreateIndex
CREATE INDEX "AssignmentPair_versionId_idx" ON "AssignmentPair"("versionId");

-- CreateIndex
CREATE INDEX "AssignmentPair_needId_idx" ON "AssignmentPair"("needId");

-- CreateIndex
CREATE INDEX "AssignmentPair_expertId_idx" ON "AssignmentPair"("expertId");

-- AddForeignKey
ALTER TABLE "AssignmentVersion" ADD CONSTRAINT "AssignmentVersion_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentNeed" ADD CONSTRAINT "AssignmentNeed_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AssignmentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentNeed" ADD CONSTRAINT "AssignmentNeed_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentExpert" ADD CONSTRAINT "AssignmentExpert_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AssignmentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentExpert" ADD CONSTRAINT "AssignmentExpert_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentPair" ADD CONSTRAINT "AssignmentPair_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AssignmentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentPair" ADD CONSTRAINT "AssignmentPair_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentPair" ADD CONSTRAINT "AssignmentPair_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentPair" ADD CONSTRAINT "AssignmentPair_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

