import common from './common'
import enums from './enums'
import errors from './errors'
import institutions from './institutions'
import needs from './needs'

export default { common, enums, errors, institutions, needs }
