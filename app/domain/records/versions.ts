import { FieldErrors } from '~/domain/errors'

/** Refuses to overwrite what someone else saved since the form was opened. */
export function refuseStale(current: number, shown: number | undefined): void {
  if (shown !== undefined && shown !== current) throw new FieldErrors({ version: 'stale' })
}
