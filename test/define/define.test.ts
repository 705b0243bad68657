import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.ts';
import '../../src/define/thilik-contact-list.ts';
import { ThilikContactList } from '../../src/elements/thilik-contact-list/thilik-contact-list.ts';
import { version } from '../../package.json';
import { useWarnings } from '../helpers/elements.ts';

const mark = Symbol.for('thilik');
let count = 0;
const freshTag = () => `test-define-${++count}`;

const plain = () => class extends HTMLElement {};
/** A class as a copy of this package in the given version registers it. */
const ofVersion = (other: string) => Object.assign(plain(), { [mark]: other }) as CustomElementConstructor;

describe('define', () => {
  const warnings = useWarnings();

  it('registers a tag and marks the class with our version', () => {
    const [tag, element] = [freshTag(), plain()];
    define(tag, element);
    expect(customElements.get(tag) === element).to.equal(true);
    expect(Object.getOwnPropertyDescriptor(element, mark)?.value).to.equal(version);
    expect(warnings).to.deep.equal([]);
  });

  it('twice with the same class is silent', () => {
    const [tag, element] = [freshTag(), plain()];
    define(tag, element);
    define(tag, element);
    expect(customElements.get(tag) === element).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('with the class of a second copy of the same version is silent, and the first stays', () => {
    const [tag, first] = [freshTag(), plain()];
    define(tag, first);
    define(tag, plain());
    expect(customElements.get(tag) === first).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('beside another version warns once, names tag and version, and the first stays', () => {
    const [tag, first] = [freshTag(), ofVersion('0.0.7')];
    customElements.define(tag, first);
    define(tag, plain());
    expect(customElements.get(tag) === first).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${tag}>`).and.to.include('0.0.7').and.to.include(version);
  });

  it("beside a stranger's element warns, and the stranger stays", () => {
    const [tag, stranger] = [freshTag(), plain()];
    customElements.define(tag, stranger);
    define(tag, plain());
    expect(customElements.get(tag) === stranger).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${tag}>`).and.to.include('another script');
  });

  it('keeps working elements when our own tag is defined again', () => {
    define('thilik-contact-list', class extends ThilikContactList {});
    expect(customElements.get('thilik-contact-list') === ThilikContactList).to.equal(true);
    expect(document.createElement('thilik-contact-list')).to.be.instanceOf(ThilikContactList);
    expect(warnings).to.deep.equal([]);
  });
});
