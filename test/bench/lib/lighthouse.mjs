import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import { browserArgs, findBrowser } from '../../helpers/find-browser.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * What Lighthouse says about a page: scores of 0…100, the median of some runs for performance, and the names of audits
 * that cost points.
 * @param device `phone` (slow network, slow processor) or `desktop`
 */
export async function audit(address, runs, device = 'phone') {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', ...browserArgs()],
    logLevel: 'silent',
  });
  try {
    const results = [];
    for (let run = 0; run < runs; run++) {
      const settings = { port: chrome.port, onlyCategories: categories, logLevel: 'error' };
      const { lhr } = await lighthouse(address, settings, device === 'desktop' ? desktop : undefined);
      if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
      results.push(lhr);
    }
    results.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
    return scores(results[results.length >> 1]);
  } finally {
    chrome.kill();
  }
}

function scores({ lighthouseVersion, categories: rated, audits }) {
  const weak = Object.values(rated).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => id),
  );
  const points = ({ score }) => Math.round(score * 100);
  return {
    version: lighthouseVersion,
    ...Object.fromEntries(categories.map((name) => [name, points(rated[name])])),
    weak: [...new Set(weak)],
  };
}
