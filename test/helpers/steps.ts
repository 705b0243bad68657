/**
 * Steps that a reader can go back from, kept here: the browser's own list lives in another process, and going back before
 * that knows of the last step leads out of the test. Call it in a `describe`.
 */
export function useSteps(): { readonly count: number; back(): void } {
  const before: string[] = [];
  const { pushState } = history;
  const goTo = (address: string | URL | null | undefined) => history.replaceState(null, '', address);
  beforeEach(() => {
    before.length = 0;
    history.pushState = (_state, _unused, address) => {
      before.push(location.href);
      goTo(address);
    };
  });
  afterEach(() => {
    history.pushState = pushState;
    goTo(location.pathname + location.search);
  });
  return {
    get count() {
      return before.length;
    },
    back() {
      goTo(before.pop());
      dispatchEvent(new PopStateEvent('popstate'));
    },
  };
}
