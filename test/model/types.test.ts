import { expect } from '@open-wc/testing';
import { topicIds } from '../../src/model/types.ts';

describe('topicIds', () => {
  it('are those of the contract, in its order', () => {
    const contract =
      'begegnung sport sprache bildung arbeit beratung netzwerk teilhabe oeffentlichkeit selbstorganisation ehrenamt wohnen';
    expect(topicIds.join(' ')).to.equal(contract);
  });
});
