import { Document, isCollection, visit } from 'yaml';
import { isPartialDate } from '../../utils/partial-date.ts';

/**
 * A value as an editor types it in YAML.
 * @param block whether each value of a list or an object is on a line of its own
 */
export function asTyped(value: unknown, { block = false } = {}): string {
  const document = new Document(value);
  visit(document, {
    Node(_, node) {
      if (isCollection(node)) node.flow = !block;
    },
    Scalar(_, node) {
      // Some YAML parsers read an unquoted date as a timestamp.
      if (typeof node.value === 'string' && isPartialDate(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ singleQuote: true, lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
