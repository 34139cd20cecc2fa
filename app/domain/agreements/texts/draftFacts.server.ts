import { nameOfParty } from '../agreements.server'
import type { ReadAgreement } from '../reading.server'
import { signsPaper } from '../seals/parties'
import { wordsOf } from '../terms'
import type { DraftFacts } from './draft'
import enums from '~/locales/zh/enums'

/** An agreement's record as a draft needs it; a contract is written in Chinese whoever asks. */
export const draftFacts = (agreement: ReadAgreement): DraftFacts => ({
  ...wordsOf(agreement),
  title: agreement.title,
  number: agreement.number,
  centreName: agreement.centreName,
  mode: enums.cooperationMode[agreement.mode],
  startsOn: dayOf(agreement.startsOn),
  endsOn: dayOf(agreement.endsOn),
  noticeOn: dayOf(agreement.noticeOn),
  place: agreement.place,
  ...moneyOf(agreement),
  parties: agreement.parties.map((party) => ({ name: nameOfParty(party), role: party.role, signs: signsPaper(party) })),
})

/** A figure that is not exact keeps saying so. */
function moneyOf({ committedAmount, committedQualifier, committedText }: ReadAgreement) {
  const amount = committedAmount?.toFixed(2) ?? null
  if (!committedQualifier || committedQualifier === 'exact') return { committedAmount: amount, committedText }
  return { committedAmount: null, committedText: committedText ?? (amount && `${amount.replace(/\.00$/, '')}元（${enums.amountQualifier[committedQualifier]}）`) }
}

const dayOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null
