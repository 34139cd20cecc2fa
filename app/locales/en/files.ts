export default {
  title: 'Attachments',
  none: 'No files yet.',
  upload: 'Upload a file',
  choose: 'File',
  hint: 'PDF, OFD, Word, Excel, PowerPoint, WPS, pictures, text, CSV, ZIP and DWG/DXF drawings; at most {{count}} at once, each up to {{size}} MB.',
  sealed: 'Please upload a scan of the sealed original.',
  ofNeed: 'Drawings, test reports, photographs of the site. Whoever may see this need and its firm can download them after signing in. Upload nothing classified.',
  fields: { name: 'Name', size: 'Size', uploaded: 'Uploaded', actions: 'Actions' },
  missing: 'The file is no longer in storage. Please tell the administrator.',
  altered: 'The file is not what was uploaded. Please tell the administrator.',
  unreachable: 'File storage cannot be reached just now. Please try again later.',
  withdrawn: 'Withdrawn',
}
