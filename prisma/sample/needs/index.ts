import type { SampleNeed } from '../types'
import { agricultureNeeds } from './agriculture'
import { challengeNeeds } from './challenges'
import { electrolysisNeeds } from './electrolysis'
import { environmentNeeds } from './environment'
import { equipmentNeeds } from './equipment'
import { healthNeeds } from './health'
import { powderNeeds } from './powder'
import { recoveryNeeds } from './recovery'

export const sampleNeeds: SampleNeed[] = [
  ...recoveryNeeds,
  ...electrolysisNeeds,
  ...environmentNeeds,
  ...powderNeeds,
  ...equipmentNeeds,
  ...agricultureNeeds,
  ...healthNeeds,
  ...challengeNeeds,
]
