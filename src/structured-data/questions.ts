import type { QuestionLeaf } from 'schema-dts';
import type { Question } from '../data/questions.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import type { PageNode } from './page.ts';
import { textLanguage } from './text-language.ts';

/** The page of a question, with its answer in plain text (https://developers.google.com/search/docs/appearance/structured-data/faqpage). */
export function questionPage(
  { question, answer }: { question: Question; answer: string },
  language: Language,
): PageNode {
  const asked: QuestionLeaf = {
    '@type': 'Question',
    '@id': idOf('question', question.slug, language),
    name: question.title,
    acceptedAnswer: { '@type': 'Answer', text: answer },
    ...textLanguage(question, language),
  };
  return { '@type': 'FAQPage', mainEntity: [asked] };
}
