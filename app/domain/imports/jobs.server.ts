import { db } from '~/platform/db.server'
import { runImport } from './applying/run.server'
import { undoImport } from './applying/undo.server'
import { checkImport } from './planning/check.server'

type ImportJob = (job: { batchId: string }) => Promise<void>

/** The handlers of the import's jobs. */
export const importJobs: Record<'import-check' | 'import-run' | 'import-undo', ImportJob> = {
  'import-check': told(checkImport),
  'import-run': told(runImport),
  'import-undo': told(undoImport),
}

/** Lets the import's page know that something unforeseen happened; the queue then tries again. */
function told(work: (batchId: string) => Promise<void>): ImportJob {
  return async ({ batchId }) => {
    try {
      await work(batchId)
    } catch (error) {
      await db().importBatch.updateMany({ where: { id: batchId }, data: { error: 'unexpected' } })
      throw error
    }
  }
}
