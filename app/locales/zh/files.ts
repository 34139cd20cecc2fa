export default {
  title: '附件',
  none: '还没有上传文件。',
  upload: '上传文件',
  choose: '文件',
  hint: '可上传 PDF、OFD、Word、Excel、PPT、WPS、图片、文本、CSV、ZIP 和 DWG/DXF 图纸，一次最多 {{count}} 个，每个不超过 {{size}} MB。',
  sealed: '请上传盖章原件的扫描件。',
  ofNeed: '图纸、检测报告、现场照片等。能看到此需求和企业名称的人登录后可以下载；请勿上传涉密资料。',
  fields: { name: '文件名', size: '大小', uploaded: '上传于', actions: '操作' },
  missing: '文件已不在存储中，请联系管理员。',
  altered: '文件内容与上传时不一致，请联系管理员。',
  unreachable: '文件存储暂时无法访问，请稍后再试。',
  withdrawn: '已撤回',
}
