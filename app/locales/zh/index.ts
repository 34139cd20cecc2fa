import accounts from './accounts'
import common from './common'
import enterprises from './enterprises'
import enums from './enums'
import errors from './errors'
import institutions from './institutions'
import needs from './needs'
import pairings from './pairings'
import search from './search'

export default {
  accounts,
  common,
  enterprises,
  enums,
  errors,
  institutions,
  needs,
  pairings,
  search,
}
