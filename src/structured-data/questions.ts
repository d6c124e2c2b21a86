import type { Question } from '../data/questions.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import type { PageNode } from './page.ts';
import { textLanguage } from './text-language.ts';

/** Questions, each with its answer in plain text. */
export function questionsPage(
  questions: readonly { question: Question; answer: string }[],
  language: Language,
): PageNode {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      '@id': idOf('question', question.slug, language),
      name: question.title,
      acceptedAnswer: { '@type': 'Answer', text: answer },
      ...textLanguage(question, language),
    })),
  };
}
