import { expect, test } from '@playwright/test';
import { publishedMarkdown } from '../../src/collections/markdown/published.ts';
import { plainText, readText } from '../../src/collections/markdown/text.ts';

const addresses = {
  link: (url: string) => `https://site.example/${url}`,
  picture: () => Promise.resolve('https://site.example/p.webp'),
};

test('links and pictures of a text lead somewhere from anywhere, and components are gone', async () => {
  const body = `## शीर्षक {#x}

A [*term* term:loan](term:loan "term"), [here](#x), [there](https://other.example/#x) and [by name][one] [@a; @b].

<Facts>

- **When:** [then](event:opening) [@a]

</Facts>

<Quotes of="one" />

![Alt](../images/a.jpg)

[one]: sector:training
`;
  expect(await publishedMarkdown(readText(body, 'mdx'), body, addresses)).toBe(`## शीर्षक {#x}

A [*term* term:loan](https://site.example/term:loan "term"), [here](https://site.example/#x), [there](https://other.example/#x) and [by name][one] [@a; @b].

- **When:** [then](https://site.example/event:opening) [@a]

![Alt](https://site.example/p.webp)

[one]: https://site.example/sector:training`);
});

test('a line ends the same way on every system', async () => {
  const body = 'One.\r\n\r\n[Two](#x)\r\n';
  const published = await publishedMarkdown(readText(body, 'md'), body, addresses);
  expect(published).toBe('One.\n\n[Two](https://site.example/#x)');
});

test('the words of a text stand on one line, without marks and citations', () => {
  const text = readText('## शीर्षक {#x}\n\nOne [**two**](term:loan)\nthree [@a; @b]।\n\n- four\n- five [@c]', 'md');
  expect(plainText(text)).toBe('शीर्षक One two three। four five');
});
