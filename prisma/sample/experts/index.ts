import type { SampleExpert } from '../types'
import { agricultureExperts } from './agriculture'
import { electrolysisExperts } from './electrolysis'
import { environmentExperts } from './environment'
import { equipmentExperts } from './equipment'
import { healthExperts } from './health'
import { powderExperts } from './powder'
import { recoveryExperts } from './recovery'

export const sampleExperts: SampleExpert[] = [
  ...recoveryExperts,
  ...electrolysisExperts,
  ...environmentExperts,
  ...powderExperts,
  ...equipmentExperts,
  ...agricultureExperts,
  ...healthExperts,
]
