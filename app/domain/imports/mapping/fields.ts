import type { ImportKind } from '../kinds'
import { agreementFields } from './agreements'
import { expertFields } from './experts'
import type { FieldSpec } from './field'
import { needFields } from './needs'

export const fieldsOf: Record<ImportKind, FieldSpec[]> = { experts: expertFields, needs: needFields, agreements: agreementFields }

/** The columns that an import of this kind cannot do without. */
export const requiredFields = (kind: ImportKind): string[] => fieldsOf[kind].filter(({ required }) => required).map(({ field }) => field)
