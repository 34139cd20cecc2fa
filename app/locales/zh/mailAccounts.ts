export default {
  join_requested: { subject: '{{name}} 申请代表“{{record}}”', body: '请核实身份后决定是否同意。', action: '查看申请' },
}
