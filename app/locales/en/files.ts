export default {
  title: 'Scans and attachments',
  none: 'No files yet.',
  upload: 'Upload a file',
  choose: 'File',
  hint: 'PDF, OFD, DOCX, PNG or JPEG, at most 20 MB: a scan of the sealed original.',
  fields: { name: 'Name', size: 'Size', uploaded: 'Uploaded', actions: 'Actions' },
  missing: 'The file is no longer on the disk. Please tell the administrator.',
  altered: 'The file is not what was uploaded. Please tell the administrator.',
  withdrawn: 'Withdrawn',
}
