/** The parts of the search page that its script works with. Throws where one is missing. */
export function elements() {
  const part = <Part extends Element>(selector: string, kind: new () => Part): Part => {
    const found = document.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The search page has no ${selector}.`);
  };
  return {
    root: part('.search', HTMLElement),
    form: part('.search-form', HTMLFormElement),
    query: part('#query', HTMLInputElement),
    room: part('#in', HTMLSelectElement),
    language: part('#language', HTMLSelectElement),
    status: part('.search-status', HTMLElement),
    help: part('.search-help', HTMLElement),
    elsewhere: part('.search-elsewhere', HTMLElement),
    elsewhereCount: part('.search-elsewhere span', HTMLElement),
    everywhere: part('.search-elsewhere button', HTMLButtonElement),
    similar: part('.search-similar', HTMLElement),
    results: part('.search-results', HTMLOListElement),
    result: part('#search-result', HTMLTemplateElement),
    more: part('.search-more', HTMLButtonElement),
    alphabet: part('.alphabet', HTMLElement),
  };
}
