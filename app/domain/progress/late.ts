import type { ProgressReportState } from '@prisma-client'

/** Whether a report is overdue on this day: not filed, or not filed again. */
export const isLate = ({ state, dueOn }: { state: ProgressReportState; dueOn: Date }, day: Date): boolean => (state === 'asked' || state === 'returned') && dueOn < day
