import type { SignedInActor } from '~/domain/actor'
import type { Translate } from '~/domain/exports/workbook.server'
import { acceptIntroduction, remindOf, reviveIntroduction, withdrawIntroduction } from './answers.server'
import type { IntroductionPress } from './introductions.schema'
import { finishStep, noteIntroduction, reportAgreement } from './plan.server'

/** Does what a button of an introduction's page stands for. */
export function pressIntroduction(actor: SignedInActor, id: string, pressed: IntroductionPress, t: Translate): Promise<void> {
  switch (pressed.intent) {
    case 'accept':
      return acceptIntroduction(actor, id, pressed.side)
    case 'withdraw':
      return withdrawIntroduction(actor, id, pressed.reason)
    case 'remind':
      return remindOf(actor, id)
    case 'revive':
      return reviveIntroduction(actor, id, pressed.reason)
    case 'stepDone':
      return finishStep(actor, id)
    case 'agreed':
      return reportAgreement(actor, id, t('introductions:outcome.step'))
    case 'note':
      return noteIntroduction(actor, id, pressed.body)
  }
}
