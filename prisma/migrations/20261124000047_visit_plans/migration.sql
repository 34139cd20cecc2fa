-- CreateEnum
CREATE TYPE "VisitPlanMark" AS ENUM ('open', 'must', 'out');

-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'visit_plan';

-- CreateTable
CREATE TABLE "VisitPlan" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "dayStart" INTEGER NOT NULL,
    "dayEnd" INTEGER NOT NULL,
    "lunchStart" INTEGER,
    "lunchEnd" INTEGER,
    "base" TEXT NOT NULL,
    "baseLatitude" DECIMAL(8,5),
    "baseLongitude" DECIMAL(8,5),
    "people" INTEGER NOT NULL,
    "perInstitution" INTEGER,
    "costPerPersonDay" DECIMAL(18,2),
    "costLimit" DECIMAL(18,2),
    "speed" INTEGER NOT NULL DEFAULT 40,
    "detour" DECIMAL(4,2) NOT NULL DEFAULT 1.3,
    "nearMinutes" INTEGER NOT NULL DEFAULT 10,
    "otherMinutes" INTEGER NOT NULL DEFAULT 40,
    "note" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "visitId" TEXT,
    "curve" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VisitPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPlanNeed" (
    "planId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL DEFAULT 1,
    "mark" "VisitPlanMark" NOT NULL DEFAULT 'open',

    CONSTRAINT "VisitPlanNeed_pkey" PRIMARY KEY ("planId","needId")
);

-- CreateTable
CREATE TABLE "VisitPlanSeat" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "expertId" TEXT,
    "institutionId" TEXT,
    "speciality" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "mark" "VisitPlanMark" NOT NULL DEFAULT 'open',

    CONSTRAINT "VisitPlanSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPlanStop" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "place" TEXT,
    "zone" TEXT NOT NULL,
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "stay" INTEGER NOT NULL DEFAULT 60,
    "opens" INTEGER,
    "closes" INTEGER,
    "closedOn" INTEGER[],
    "day" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "VisitPlanStop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPlanLeg" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "VisitPlanLeg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPlanVersion" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "restores" INTEGER,
    "action" TEXT NOT NULL,
    "createdById" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" JSONB NOT NULL,

    CONSTRAINT "VisitPlanVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlan_visitId_key" ON "VisitPlan"("visitId");

-- CreateIndex
CREATE INDEX "VisitPlan_startsOn_idx" ON "VisitPlan"("startsOn");

-- CreateIndex
CREATE INDEX "VisitPlanNeed_needId_idx" ON "VisitPlanNeed"("needId");

-- CreateIndex
CREATE INDEX "VisitPlanSeat_expertId_idx" ON "VisitPlanSeat"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlanSeat_planId_expertId_key" ON "VisitPlanSeat"("planId", "expertId");

-- CreateIndex
CREATE INDEX "VisitPlanStop_planId_idx" ON "VisitPlanStop"("planId");

-- CreateIndex
CREATE INDEX "VisitPlanStop_enterpriseId_idx" ON "VisitPlanStop"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlanLeg_planId_from_to_key" ON "VisitPlanLeg"("planId", "from", "to");

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlanVersion_planId_number_key" ON "VisitPlanVersion"("planId", "number");

-- AddForeignKey
ALTER TABLE "VisitPlan" ADD CONSTRAINT "VisitPlan_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanNeed" ADD CONSTRAINT "VisitPlanNeed_planId_fkey" FOREIGN KEY ("planId") REFERENCES "VisitPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanNeed" ADD CONSTRAINT "VisitPlanNeed_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanSeat" ADD CONSTRAINT "VisitPlanSeat_planId_fkey" FOREIGN KEY ("planId") REFERENCES "VisitPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanSeat" ADD CONSTRAINT "VisitPlanSeat_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanSeat" ADD CONSTRAINT "VisitPlanSeat_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanStop" ADD CONSTRAINT "VisitPlanStop_planId_fkey" FOREIGN KEY ("planId") REFERENCES "VisitPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanStop" ADD CONSTRAINT "VisitPlanStop_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanLeg" ADD CONSTRAINT "VisitPlanLeg_planId_fkey" FOREIGN KEY ("planId") REFERENCES "VisitPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanVersion" ADD CONSTRAINT "VisitPlanVersion_planId_fkey" FOREIGN KEY ("planId") REFERENCES "VisitPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

