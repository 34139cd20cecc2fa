import type zh from '../zh'
import accounts from './accounts'
import agreementPapers from './agreementPapers'
import agreements from './agreements'
import annex from './annex'
import assignments from './assignments'
import centres from './centres'
import calendar from './calendar'
import challenges from './challenges'
import coach from './coach'
import common from './common'
import contacts from './contacts'
import coverage from './coverage'
import desk from './desk'
import docking from './docking'
import duties from './duties'
import embeddings from './embeddings'
import enterprises from './enterprises'
import enums from './enums'
import errors from './errors'
import experts from './experts'
import feedback from './feedback'
import files from './files'
import imports from './imports'
import incentives from './incentives'
import institutions from './institutions'
import introductions from './introductions'
import links from './links'
import mail from './mail'
import life from './life'
import mailAccounts from './mailAccounts'
import mailAgreements from './mailAgreements'
import mailDocking from './mailDocking'
import mailIncentives from './mailIncentives'
import mailIntroductions from './mailIntroductions'
import mailNeeds from './mailNeeds'
import needs from './needs'
import network from './network'
import notifications from './notifications'
import overview from './overview'
import pairings from './pairings'
import people from './people'
import privacy from './privacy'
import registers from './registers'
import reports from './reports'
import search from './search'
import security from './security'
import statistics from './statistics'
import twins from './twins'
import visitPlans from './visitPlans'
import visits from './visits'
import works from './works'

/** The same keys with English texts; a missing one is a type error. */
type Messages<T> = { [K in keyof T]: T[K] extends string ? string : Messages<T[K]> }
import writing from './writing'

export default {
  accounts,
  agreementPapers,
  agreements,
  annex,
  assignments,
  centres,
  calendar,
  challenges,
  coach,
  common,
  contacts,
  coverage,
  desk,
  docking,
  duties,
  embeddings,
  enterprises,
  enums,
  errors,
  experts,
  feedback,
  files,
  imports,
  incentives,
  institutions,
  introductions,
  links,
  mail,
  life,
  mailAccounts,
  mailAgreements,
  mailDocking,
  mailIncentives,
  mailIntroductions,
  mailNeeds,
  needs,
  network,
  notifications,
  overview,
  pairings,
  people,
  privacy,
  registers,
  reports,
  search,
  security,
  statistics,
  twins,
  visitPlans,
  visits,
  works,
  writing,
} satisfies Messages<typeof zh>
