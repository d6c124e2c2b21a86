import { z } from 'astro/zod';
import { about } from './about.ts';
import { oldAddress, reference } from './fields.ts';

/** An address that the site had once, and where what stood there is now. */
export const redirect = z.strictObject({
  from: about(
    {
      label: { hi: 'पुराना पता', en: 'Old address' },
      help: {
        hi: 'पहले प्रकाशित पता, भाषा के बाद का भाग: पृष्ठ का पता / पर समाप्त हो, पृष्ठ के भीतर की जगह # के बाद आए। हर भाषा पर लागू।',
        en: 'As it was published, without the language: a page ends with a slash, a place on a page follows #. It holds for every language.',
      },
      example: 'timeline/#first-opening',
    },
    oldAddress,
  ),
  to: about(
    {
      label: { hi: 'नई जगह', en: 'New place' },
      help: {
        hi: 'अब यह जहाँ है, पाठों के संदर्भ के रूप में: event:…, meeting:…#शीर्षक-id, page:…, room:…।',
        en: 'Where that is now, as texts refer to it: event:…, meeting:…#heading-id, page:…, room:….',
      },
      example: 'event:opening',
    },
    reference,
  ),
});
