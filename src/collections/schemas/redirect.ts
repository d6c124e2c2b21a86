import { z } from 'astro/zod';
import { field, oldAddress, reference } from './fields.ts';

/** The former address of a page, and where its content is now. */
export const redirectSchema = z.strictObject({
  from: field(oldAddress, {
    label: { hi: 'पुराना पता', en: 'Old address' },
    hi: 'पृष्ठ का पहले प्रकाशित पता, भाषा के बाद का भाग; / पर समाप्त हो। हर भाषा पर लागू।',
    en: 'That of a page as it was published, without the language; it ends with a slash. It holds for every language.',
    example: 'meetings/first-meeting/',
  }),
  to: field(reference, {
    label: { hi: 'नई जगह', en: 'New place' },
    hi: 'अब यह जहाँ है, पाठों के संदर्भ के रूप में: event:…, meeting:…#शीर्षक-id, page:…, section:…।',
    en: 'Where that is now, as texts refer to it: event:…, meeting:…#heading-id, page:…, section:….',
    example: 'event:opening',
  }),
});
