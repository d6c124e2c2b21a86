import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** The metadata of a PDF. */
export interface Metadata {
  title: string;
  author: string;
  subject: string;
  /** BCP 47. */
  language: string;
  /** The date of its content's last change, as YYYY-MM-DD, so that the same content always gives the same file. */
  changed: string;
}

const producer = 'Chromium';

/**
 * Writes title, author, subject, language and dates where PDF readers look for them: in the catalogue and the information
 * dictionary (ISO 32000-1, 7.7.2 and 14.3.3), and as XMP (ISO 16684-1).
 */
export function writeMetadata(document: PDFDocument, metadata: Metadata): void {
  const { title, author, subject, language, changed } = metadata;
  const date = new Date(`${changed}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setLanguage(language);
  document.setCreator(author);
  document.setProducer(producer);
  document.setCreationDate(date);
  document.setModificationDate(date);
  const { context, catalog } = document;
  const packet = context.stream(Buffer.from(xmp(metadata)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  if (context.trailerInfo.ID) delete context.trailerInfo.ID;
  // Opens a long document with its bookmarks shown.
  if (document.getPageCount() > 2) catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function xmp({ title, author, subject, language, changed }: Metadata): string {
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${language}">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(author)}</xmp:CreatorTool>
<xmp:CreateDate>${changed}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${changed}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
