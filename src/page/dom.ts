const PROTOTYPE: ProxyHandler<object> = {
  get(target, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(target), name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
};

/**
 * A node that answers for itself. A form answers with its field when it has one named `tagName` or `firstChild`, and a document with its
 * picture named `body`: everything of a node that the page may have made is asked for through this function.
 */
export function unforged<T extends Node>(node: T): T {
  return node instanceof HTMLFormElement || node instanceof Document ? (new Proxy(node, PROTOTYPE) as T) : node;
}

/** The page's document. */
export const page: Document = unforged(document);
