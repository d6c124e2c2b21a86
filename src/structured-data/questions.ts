import type { QuestionLeaf } from 'schema-dts';
import type { Question } from '../data/questions.ts';
import { textOf } from '../data/texts.ts';
import { firstParagraph } from '../markdown/text.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import type { PageNode } from './page.ts';
import { textLanguage } from './text-language.ts';

/** A page of questions, each with its answer in plain text (https://developers.google.com/search/docs/appearance/structured-data/faqpage). */
export function questionsPage(questions: readonly Question[], language: Language): PageNode {
  const mainEntity = questions.map((question): QuestionLeaf => ({
    '@type': 'Question',
    '@id': idOf('question', question.slug, language),
    name: question.title,
    acceptedAnswer: { '@type': 'Answer', text: firstParagraph(textOf(question.document)) },
    ...textLanguage(question, language),
  }));
  return { '@type': 'FAQPage', mainEntity };
}
