import { expect, test } from '@playwright/test';
import { readContent } from '../../src/check/files.ts';
import { atMostLetters, lettersIn } from '../../src/schemas/letters.ts';

test('the pattern for a number of letters counts as readers do, in every line of the content', () => {
  const decoder = new TextDecoder();
  const lines = readContent('content')
    .flatMap(({ bytes }) => decoder.decode(bytes).split('\n'))
    .map((line) => line.slice(0, 100).trim())
    .filter(Boolean);
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of new Set(lines)) {
    const count = lettersIn(line);
    expect(new RegExp(atMostLetters(count), 'u').test(line), line).toBe(true);
    expect(new RegExp(atMostLetters(count - 1), 'u').test(line), line).toBe(false);
  }
});
