/** A small page with a figure that keeps the contract of figures.ts: a wide drawing and a narrow one with links. */
export const specimen = `<!doctype html>
<html lang="en">
  <style>
    .narrow { display: none }
  </style>
  <figure class="figure">
    <figcaption>Books lent</figcaption>
    <svg class="wide" role="group" aria-labelledby="wide-title" aria-describedby="wide-desc" viewBox="0 0 40 20">
      <title id="wide-title">Books lent by village</title>
      <desc id="wide-desc">River lent three, Hill lent one.</desc>
      <a href="#river"><rect width="30" height="8" /><text y="8">River</text></a>
      <a href="#hill" aria-label="Hill"><rect y="10" width="10" height="8" /></a>
      <text y="18" lang="hi">नदी</text>
    </svg>
    <svg class="narrow" role="img" aria-labelledby="narrow-title" aria-describedby="narrow-desc" viewBox="0 0 20 20">
      <title id="narrow-title">Books lent by village</title>
      <desc id="narrow-desc">River lent three, Hill lent one.</desc>
      <rect width="20" height="20" />
    </svg>
    <details>
      <summary>In words</summary>
      <ul><li>River: 3</li><li>Hill: 1</li></ul>
    </details>
  </figure>
</html>`;

/** Ways to break it: what to replace in it, with what, and the words of the fault that must be found. */
export const breaches: readonly (readonly [from: string, to: string, fault: string])[] = [
  ['<figcaption>Books lent</figcaption>', '', 'no figcaption'],
  ['<ul><li>River: 3</li><li>Hill: 1</li></ul>', '<p>River: 3</p>', 'no details with a table or a list'],
  ['<summary>In words</summary>', '', 'no details with a table or a list'],
  ['role="group"', 'role="img"', "the svg's role is none of group"],
  ['role="img"', '', "the svg's role is none of img"],
  ['aria-labelledby="wide-title"', 'aria-label="Books"', 'no name from its title'],
  ['narrow-title', 'wide-title', 'no name from its title'],
  ['<desc id="narrow-desc">', '<desc>', 'no description from its desc'],
  ['aria-label="Hill"', '', 'a link has no name'],
  ['.narrow { display: none }', '', '2 drawings are shown'],
  ['.narrow { display: none }', 'svg { display: none }', '0 drawings are shown'],
  ['lang="hi"', '', 'not in "en": नदी'],
  ['<figcaption>Books lent', '<figcaption>किताबें', 'not in "en": किताबें'],
  ['<figure class="figure">', '<figure class="figure"><details></details>', 'the details come first'],
];
