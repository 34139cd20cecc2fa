import accounts from './accounts'
import common from './common'
import enterprises from './enterprises'
import enums from './enums'
import errors from './errors'
import experts from './experts'
import institutions from './institutions'
import needs from './needs'
import pairings from './pairings'
import search from './search'
import works from './works'

export default {
  accounts,
  common,
  enterprises,
  enums,
  errors,
  experts,
  institutions,
  needs,
  pairings,
  search,
  works,
}
