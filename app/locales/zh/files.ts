export default {
  title: '扫描件与附件',
  none: '还没有上传文件。',
  upload: '上传文件',
  choose: '文件',
  hint: 'PDF、OFD、DOCX、PNG 或 JPEG，不超过 20 MB。请上传盖章原件的扫描件。',
  fields: { name: '文件名', size: '大小', uploaded: '上传于', actions: '操作' },
  missing: '文件已不在磁盘上，请联系管理员。',
  altered: '文件内容与上传时不一致，请联系管理员。',
  withdrawn: '已撤回',
}
