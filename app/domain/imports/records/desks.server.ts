import { byRegister, type ImportKind } from '../kinds'
import { agreementDesk } from './agreements.server'
import type { Desk } from './desk'
import { expertDesk } from './experts.server'
import { needDesk } from './needs.server'
import { registerDesk } from './registers.server'

export const desks: Record<ImportKind, Desk> = { experts: expertDesk, needs: needDesk, agreements: agreementDesk, ...byRegister(registerDesk) }
