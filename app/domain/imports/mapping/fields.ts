import { registers } from '~/domain/registers/registers'
import { byRegister, type ImportKind } from '../kinds'
import { agreementFields } from './agreements'
import { expertFields } from './experts'
import type { FieldSpec } from './field'
import { needFields } from './needs'
import { registerFields } from './registers'

export const fieldsOf: Record<ImportKind, FieldSpec[]> = { experts: expertFields, needs: needFields, agreements: agreementFields, ...byRegister((kind) => registerFields(registers[kind])) }

/** The columns that an import of this kind cannot do without. */
export const requiredFields = (kind: ImportKind): string[] => fieldsOf[kind].filter(({ required }) => required).map(({ field }) => field)
