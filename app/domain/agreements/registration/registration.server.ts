import type { SignedInActor } from '~/domain/actor'
import { contactOfEnterprise, noteContactView } from '~/domain/contacts/contacts.server'
import { writePreciseDate } from '~/domain/preciseDates'
import enums from '~/locales/zh/enums'
import { db } from '~/platform/db.server'
import { nameOfParty } from '../agreements.server'
import { agreementToWrite, type ReadAgreement } from '../reading.server'
import { signsPaper } from '../seals/parties'
import { registrationDocument } from './document.server'
import { registrationForm, type RegistrationFacts, type SideFacts } from './form'

/** 技术合同认定登记表 of an agreement, filled in as far as the records go. It tells whom to call at the firm, so who fetched it is noted there. */
export async function registrationFormOf(actor: SignedInActor, id: string): Promise<{ title: string; bytes: Buffer }> {
  const agreement = await agreementToWrite(actor, id)
  const facts = await factsOf(actor, agreement)
  return { title: agreement.title, bytes: await registrationDocument(registrationForm(facts), actor.name) }
}

async function factsOf(actor: SignedInActor, agreement: ReadAgreement): Promise<RegistrationFacts> {
  const { title, number, registrationNumber, mode, field, ipTerms, indicators, summary } = agreement
  const signing = agreement.parties.filter(signsPaper)
  const leaders = agreement.parties.filter(({ role }) => role === 'principal_investigator').map(nameOfParty)
  return {
    ...{ title, mode, number: number ?? '', registrationNumber: registrationNumber ?? '', ipTerms: ipTerms ?? '', indicators: indicators ?? '', summary: summary ?? '' },
    registeredOn: day(agreement.registeredOn),
    signedOn: agreement.signedOn ? writePreciseDate({ on: agreement.signedOn, precision: agreement.signedPrecision }) : '',
    startsOn: day(agreement.startsOn),
    endsOn: day(agreement.endsOn),
    amount: amountOf(agreement),
    field: field ? enums.techField[field] : '',
    leaders: leaders.join('、'),
    buyers: await Promise.all(signing.flatMap(({ enterprise }) => (enterprise ? [firmOf(actor, enterprise.id)] : []))),
    sellers: signing.flatMap(({ institution }) => (institution ? [{ ...nobody, name: institution.name }] : [])),
  }
}

const nobody: SideFacts = { name: '', creditCode: '', address: '', contact: '', phone: '' }

const day = (value: Date | null) => value?.toISOString().slice(0, 10) ?? ''

/** A figure that is not exact is no amount to register: its words stand in its place. */
const amountOf = ({ committedAmount, committedQualifier, committedText }: ReadAgreement) =>
  committedQualifier && committedQualifier !== 'exact' ? (committedText ?? '') : (committedAmount?.toFixed(2) ?? committedText ?? '')

async function firmOf(actor: SignedInActor, id: string): Promise<SideFacts> {
  const { name, creditCode, address, contactName, contactPhone } = await db().enterprise.findUniqueOrThrow({ where: { id } })
  if (contactName ?? contactPhone) await noteContactView(actor, 'enterprise', id, await contactOfEnterprise(id))
  return { name, creditCode: creditCode ?? '', address: address ?? '', contact: contactName ?? '', phone: contactPhone ?? '' }
}
