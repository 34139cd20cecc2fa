-- CreateEnum
CREATE TYPE "DockingState" AS ENUM ('draft', 'open', 'planned', 'running', 'finished', 'withdrawn');

-- CreateEnum
CREATE TYPE "DockingAnswer" AS ENUM ('invited', 'accepted', 'declined', 'absent');

-- CreateEnum
CREATE TYPE "DockingRuleKind" AS ENUM ('forbidden', 'locked');

-- CreateEnum
CREATE TYPE "DockingOutcome" AS ENUM ('interested', 'not_now', 'no');

-- CreateEnum
CREATE TYPE "DockingPlanState" AS ENUM ('solving', 'proposed', 'current', 'superseded', 'discarded', 'undone', 'failed');

-- CreateEnum
CREATE TYPE "DockingPlanKind" AS ENUM ('plan', 'replan', 'moved');

-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'docking_event';

-- CreateTable
CREATE TABLE "DockingEvent" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "place" TEXT,
    "description" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "roundMinutes" INTEGER NOT NULL,
    "rounds" INTEGER NOT NULL,
    "breaks" INTEGER[],
    "meetingsMost" INTEGER,
    "state" "DockingState" NOT NULL DEFAULT 'draft',
    "eventId" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DockingEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DockingTable" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lostFrom" INTEGER,

    CONSTRAINT "DockingTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DockingParticipant" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "expertId" TEXT,
    "answer" "DockingAnswer" NOT NULL DEFAULT 'invited',
    "reason" TEXT,
    "fromRound" INTEGER NOT NULL DEFAULT 1,
    "untilRound" INTEGER,
    "meetingsMost" INTEGER,
    "checkedInAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DockingParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DockingParticipantNeed" (
    "participantId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,

    CONSTRAINT "DockingParticipantNeed_pkey" PRIMARY KEY ("participantId","needId")
);

-- CreateTable
CREATE TABLE "DockingWish" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "needId" TEXT,

    CONSTRAINT "DockingWish_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "DockingRule" (
    "firmId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "kind" "DockingRuleKind" NOT NULL,
    "reason" TEXT,

    CONSTRAINT "DockingRule_pkey" PRIMARY KEY ("firmId","expertId")
);

-- CreateTable
CREATE TABLE "DockingPlan" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "DockingPlanKind" NOT NULL,
    "state" "DockingPlanState" NOT NULL DEFAULT 'solving',
    "fromRound" INTEGER NOT NULL DEFAULT 1,
    "meetings" JSONB NOT NULL DEFAULT '[]',
    "changes" JSONB NOT NULL DEFAULT '{}',
    "result" JSONB,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DockingPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DockingMeeting" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "tableId" TEXT NOT NULL,
    "firmId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "needId" TEXT,
    "droppedAt" TIMESTAMPTZ(3),
    "introductionId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DockingMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DockingNote" (
    "meetingId" TEXT NOT NULL,
    "side" "IntroductionSide" NOT NULL,
    "outcome" "DockingOutcome" NOT NULL,
    "text" TEXT,
    "authorId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DockingNote_pkey" PRIMARY KEY ("meetingId","side")
);

-- CreateIndex
CREATE UNIQUE INDEX "DockingEvent_eventId_key" ON "DockingEvent"("eventId");

-- CreateIndex
CREATE INDEX "DockingEvent_state_on_idx" ON "DockingEvent"("state", "on");

-- CreateIndex
CREATE INDEX "DockingTable_eventId_position_idx" ON "DockingTable"("eventId", "position");

-- CreateIndex
CREATE INDEX "DockingParticipant_eventId_idx" ON "DockingParticipant"("eventId");

-- CreateIndex
CREATE INDEX "DockingParticipant_enterpriseId_idx" ON "DockingParticipant"("enterpriseId");

-- CreateIndex
CREATE INDEX "DockingParticipant_expertId_idx" ON "DockingParticipant"("expertId");

-- CreateIndex
CREATE INDEX "DockingParticipantNeed_needId_idx" ON "DockingParticipantNeed"("needId");

-- CreateIndex
CREATE INDEX "DockingWish_toId_idx" ON "DockingWish"("toId");

-- CreateIndex
CREATE INDEX "DockingWish_eventId_idx" ON "DockingWish"("eventId");

-- CreateIndex
CREATE INDEX "DockingRule_expertId_idx" ON "DockingRule"("expertId");

-- CreateIndex
CREATE INDEX "DockingRule_eventId_idx" ON "DockingRule"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "DockingPlan_eventId_number_key" ON "DockingPlan"("eventId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DockingMeeting_introductionId_key" ON "DockingMeeting"("introductionId");

-- CreateIndex
CREATE INDEX "DockingMeeting_eventId_round_idx" ON "DockingMeeting"("eventId", "round");

-- CreateIndex
CREATE INDEX "DockingMeeting_expertId_idx" ON "DockingMeeting"("expertId");

-- CreateIndex
CREATE INDEX "DockingMeeting_needId_idx" ON "DockingMeeting"("needId");

-- CreateIndex
CREATE UNIQUE INDEX "DockingMeeting_firmId_expertId_key" ON "DockingMeeting"("firmId", "expertId");

-- AddForeignKey
ALTER TABLE "DockingEvent" ADD CONSTRAINT "DockingEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingTable" ADD CONSTRAINT "DockingTable_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "DockingEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingParticipant" ADD CONSTRAINT "DockingParticipant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "DockingEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingParticipant" ADD CONSTRAINT "DockingParticipant_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingParticipant" ADD CONSTRAINT "DockingParticipant_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingParticipantNeed" ADD CONSTRAINT "DockingParticipantNeed_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "DockingParticipant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingParticipantNeed" ADD CONSTRAINT "DockingParticipantNeed_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingWish" ADD CONSTRAINT "DockingWish_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "DockingParticipant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingWish" ADD CONSTRAINT "DockingWish_toId_fkey" FOREIGN KEY ("toId") REFERENCES "DockingParticipant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingWish" ADD CONSTRAINT "DockingWish_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "DockingEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingWish" ADD CONSTRAINT "DockingWish_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingRule" ADD CONSTRAINT "DockingRule_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "DockingParticipant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingRule" ADD CONSTRAINT "DockingRule_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "DockingParticipant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingRule" ADD CONSTRAINT "DockingRule_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "DockingEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingPlan" ADD CONSTRAINT "DockingPlan_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "DockingEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingMeeting" ADD CONSTRAINT "DockingMeeting_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "DockingEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingMeeting" ADD CONSTRAINT "DockingMeeting_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "DockingTable"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingMeeting" ADD CONSTRAINT "DockingMeeting_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "DockingParticipant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingMeeting" ADD CONSTRAINT "DockingMeeting_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "DockingParticipant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingMeeting" ADD CONSTRAINT "DockingMeeting_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingMeeting" ADD CONSTRAINT "DockingMeeting_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DockingNote" ADD CONSTRAINT "DockingNote_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "DockingMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

