import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Class = typeof ReactiveElement;

/**
 * Declares a reactive property with an attribute. Lit's own decorator also serves standard decorators, which we do not
 * use and readers would download.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as Class).createProperty(name, options);
}

/** Declares inner reactive state without an attribute. */
export function state() {
  return property({ state: true, attribute: false });
}
