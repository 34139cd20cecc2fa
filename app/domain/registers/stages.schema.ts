import { z } from 'zod'
import { amountQualifiers } from '~/domain/terms'
import { optionalChoice, optionalText, optionalYuan, requiredPastDate } from '~/domain/validation'
import { declarationStages } from './terms'

/** The stages at which money is approved and comes in. */
const moneyStages: readonly string[] = ['approved', 'completed']

/** A declaration's next stage, or a correction of one: when it was reached, and what it brought. */
export const stageSchema = z
  .object({
    stage: z.enum(declarationStages),
    on: requiredPastDate(),
    approvedAmount: optionalYuan(),
    approvedQualifier: optionalChoice(amountQualifiers),
    receivedAmount: optionalYuan(),
    receivedQualifier: optionalChoice(amountQualifiers),
    note: optionalText(2000),
  })
  .superRefine((input, context) => {
    for (const name of ['approvedAmount', 'receivedAmount'] as const) {
      if (input[name] && !moneyStages.includes(input.stage)) context.addIssue({ code: 'custom', path: [name], message: 'amountBeforeApproval' })
    }
  })

export type StageInput = z.output<typeof stageSchema>

/** The button that takes a stage back. */
export const stageUndoing = z.object({ step: z.string().max(64) })
