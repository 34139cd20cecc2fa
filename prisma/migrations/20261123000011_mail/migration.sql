-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'mail';
