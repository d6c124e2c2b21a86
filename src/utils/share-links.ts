/** The services for sharing a page: each function returns the address that opens one with the page filled in. */
const services = {
  // https://faq.whatsapp.com/5913398998672934
  whatsapp: (title: string, url: string) => `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`,
  // https://core.telegram.org/widgets/share
  telegram: (title: string, url: string) =>
    `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
  // https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent
  x: (title: string, url: string) =>
    `https://x.com/intent/post?text=${encodeURIComponent(title)}&url=${encodeURIComponent(url)}`,
  // RFC 6068: a space is %20, never a plus.
  mail: (title: string, url: string) => `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
};

export type ShareService = keyof typeof services;

/**
 * The links that share a page.
 * @param url absolute
 */
export function shareLinks(title: string, url: string): { service: ShareService; href: string }[] {
  return (Object.keys(services) as ShareService[]).map((service) => ({ service, href: services[service](title, url) }));
}
