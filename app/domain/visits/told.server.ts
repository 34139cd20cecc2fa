import type { Tx } from '~/platform/db.server'
import type { VisitPart } from './visits.schema'

const inOrder = { position: 'asc' } as const
const named = { select: { name: true } } as const

/** A part of a visit in words, as its history keeps it: a row each. */
export async function toldPart(tx: Tx, visitId: string, part: VisitPart): Promise<string[]> {
  const where = { visitId }
  switch (part) {
    case 'guests':
      return (await tx.visitGuest.findMany({ where, orderBy: inOrder, include: { expert: named, institution: named } })).map(({ expert, name, institution, quantity }) =>
        joined(expert?.name ?? name ?? `×${quantity}`, institution?.name),
      )
    case 'stops':
      return (await tx.visitStop.findMany({ where, orderBy: inOrder, include: { enterprise: named } })).map(({ enterprise, place, on, note }) => joined(enterprise?.name ?? place, dayText(on), note))
    case 'needs':
      return (await tx.visitNeed.findMany({ where, orderBy: { needId: 'asc' }, include: { need: { select: { title: true } } } })).map(({ need }) => need.title)
    case 'followUps':
      return (await tx.visitFollowUp.findMany({ where, orderBy: inOrder, include: { enterprise: named, agreement: { select: { title: true } }, introduction: { select: { need: { select: { title: true } } } } } })).map(
        ({ text, enterprise, dueOn, doneOn, result, agreement, introduction }) => joined(text, enterprise?.name, dayText(dueOn), dayText(doneOn), result, introduction?.need.title, agreement?.title),
      )
  }
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')

const dayText = (day: Date | null) => day?.toISOString().slice(0, 10)
