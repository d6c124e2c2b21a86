declare namespace App {
  interface Locals {
    /** Finishes the page's tree when all of the page has been rendered. */
    finish?: (tree: import('hast').Root) => Promise<void>;
    /** The parts of the page that are rendered then. */
    late: import('./html/late-parts.ts').LatePart[];
  }
}
