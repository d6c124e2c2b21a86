/**
 * Writes the schemas by which editors such as VS Code complete and validate fields: `npm run schemas`. Those in
 * `.vscode/schemas/` are committed; those in `.astro/` depend on the content and are not.
 */
import { writeEditorSchemas } from '../src/build/editor-schemas.ts';

const written = writeEditorSchemas();
console.log(written.length > 0 ? written.join('\n') : 'Nothing has changed.');
