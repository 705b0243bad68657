import { expect } from '@open-wc/testing';
import { LocalizeController } from '../../src/controllers/localize-controller.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { loadTexts, part } from '../../src/i18n/part.ts';

/** When `true`, no test is running, and all texts come by themselves. */
let isOver = false;

/** A part whose English and easy texts come, or can't be had, when the test says so. */
function madeUp() {
  const asked: string[] = [];
  const waiting = new Map<string, (isHere: boolean) => void>();
  const file = (lang: string) => () => {
    asked.push(lang);
    return new Promise<string>((resolve, reject) => {
      if (isOver) resolve('');
      waiting.set(lang, (isHere) => (isHere ? resolve(`words in ${lang}`) : reject(new Error('offline'))));
    });
  };
  const files = { './en/x.ts': file('en'), './de-simple/x.ts': file('de-simple') };
  const terms = part('deutsche Worte', () => files);
  return { terms, asked, answer: (lang: string, isHere = true) => waiting.get(lang)!(isHere) };
}

/** Lets what has been answered arrive: all of it is microtasks. */
const arrived = () => new Promise((resolve) => setTimeout(resolve));

/** A part stays in the page, so those of other tests, and the real ones, are complete when one begins. */
beforeEach(async () => {
  isOver = true;
  await Promise.all([loadTexts('en'), loadTexts('de-simple')]);
  isOver = false;
});

describe('a part', () => {
  it('has its German texts at once, and asks for nobody else’s', () => {
    const { terms, asked } = madeUp();
    expect(terms('de')).to.equal('deutsche Worte');
    expect(asked).to.deep.equal([]);
  });

  it('is German in languages that are not in the list', () => {
    const { terms } = madeUp();
    for (const lang of ['fr', '', 'constructor', '__proto__']) expect(terms(lang)).to.equal('deutsche Worte');
  });

  it('speaks a language once that is loaded', async () => {
    const { terms, asked, answer } = madeUp();
    const loading = loadTexts('en');
    expect(asked).to.deep.equal(['en']);
    expect(terms('en')).to.equal('deutsche Worte');
    answer('en');
    await loading;
    expect(terms('en')).to.equal('words in en');
    expect(loadTexts('en'), 'nothing is missing').to.equal(null);
    expect(terms('de-simple')).to.equal('deutsche Worte');
  });

  it('stays German when a language can’t be had, and asks again', async () => {
    const { terms, asked, answer } = madeUp();
    const loading = loadTexts('en');
    answer('en', false);
    await loading;
    expect(terms('en')).to.equal('deutsche Worte');
    const again = loadTexts('en');
    expect(asked).to.deep.equal(['en', 'en']);
    answer('en');
    await again;
    expect(terms('en')).to.equal('words in en');
  });
});

describe('an element whose page changes its language', () => {
  class Host extends HTMLElement {
    readonly updateComplete = Promise.resolve(true);
    updates: string[] = [];
    readonly localize = new LocalizeController(this as never);
    addController(): void {}
    requestUpdate(): void {
      this.updates.push(`${this.localize.lang}: ${this.localize.terms.lang}`);
    }
  }
  customElements.define('part-test-host', Host);

  it('keeps its words until those of every part have come', async () => {
    const host = document.createElement('part-test-host') as Host;
    document.body.append(host);
    host.lang = 'en';
    host.localize.hostConnected();
    host.updates = [];
    const { answer } = madeUp();
    host.lang = 'de-simple';
    host.localize.resolve();
    expect(host.localize.terms).to.equal(interfaceTerms('en'));
    await arrived();
    expect(host.localize.terms, 'one part is missing').to.equal(interfaceTerms('en'));
    answer('de-simple');
    await host.localize.loading;
    expect(host.localize.terms).to.equal(interfaceTerms('de-simple'));
    expect(host.updates).to.deep.equal(['de-simple: en', 'de-simple: de-simple']);
    host.localize.hostDisconnected();
    host.remove();
  });

  it('ignores texts of a language that is not wanted any more', async () => {
    const host = document.createElement('part-test-host') as Host;
    document.body.append(host);
    host.localize.hostConnected();
    const { answer } = madeUp();
    host.lang = 'en';
    host.localize.resolve();
    const late = host.localize.loading;
    host.lang = 'de';
    host.localize.resolve();
    answer('en');
    await late;
    expect(host.localize.terms).to.equal(interfaceTerms('de'));
    host.localize.hostDisconnected();
    host.remove();
  });
});

describe('a part of which nobody has written a language', () => {
  it('stays German', async () => {
    const terms = part('deutsche Worte', () => ({}));
    await loadTexts('en');
    expect(terms('en')).to.equal('deutsche Worte');
  });
});
