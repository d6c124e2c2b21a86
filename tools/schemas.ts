/**
 * Writes what editors such as VS Code complete and underline fields with: `npm run schemas`. What stands below
 * `.vscode/schemas/` is stored with the code; below `.astro/` it follows the content, and nothing of it is stored.
 */
import { writeEditorSchemas } from '../src/build/editor-schemas.ts';

const written = writeEditorSchemas();
console.log(written.length > 0 ? written.join('\n') : 'Nothing has changed.');
