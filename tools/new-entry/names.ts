import { namesAmong } from '../../src/build/editor-schemas.ts';
import { valuesOf } from '../../src/collections/lint/fields.ts';
import type { ContentFile } from '../../src/collections/lint/files.ts';
import { parse } from '../../src/collections/lint/parsed.ts';
import type { NamesIn } from '../../src/collections/schemas/for-editors.ts';
import { originalLanguage } from '../../src/site.config.ts';
import { compareStrings } from '../../src/utils/text.ts';

/** A longer list would hide the field; then the latest are listed, which are the likeliest to be named. */
const most = 30;
const latest = 8;

/** The names that a field can have as its value, for the explanation of a new entry. */
export function namesToChoose(files: readonly ContentFile[]): NamesIn {
  const namesIn = namesAmong(files);
  return (relation) => {
    const names = relation === 'any' ? [] : namesIn(relation);
    if (names.length <= most) return names;
    const dated = names.map((name) => ({ name, days: daysOf(files, `${relation}/${name}.`) }));
    const newestFirst = dated.sort((a, b) => compareStrings(b.days, a.days)).map(({ name }) => name);
    return [...newestFirst.slice(0, latest), '…'];
  };
}

/** The day on which an entry came, then that of which it tells, as far as its file says so. */
function daysOf(files: readonly ContentFile[], start: string): string {
  const file = files.find(({ path }) => path.startsWith(start + originalLanguage) || path === `${start}yaml`);
  const { added, seenOn, date, published } = valuesOf(file && parse(file)) ?? {};
  return [added ?? seenOn, date ?? published].map((day) => (typeof day === 'string' ? day : '')).join(' ');
}
