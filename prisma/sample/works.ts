import type { WorkKind } from '@prisma-client'
import type { SampleWork } from './types'

type Build = (title: string, yearsAgo: number, abstract: string, trl?: number) => SampleWork

const build =
  (kind: WorkKind): Build =>
  (title, yearsAgo, abstract, trl) => ({ kind, title, abstract, yearsAgo, trl })

export const achievement = build('achievement')
export const patent = build('patent')
export const paper = build('paper')
export const project = build('project')
export const award = build('award')
