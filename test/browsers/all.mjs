/** `npm run test:browsers`: the tests of src and a visit of every demo page in Firefox ESR and WebKitGTK. */
import { runNodeTests } from '../helpers/node-tests.mjs';
import { installBrowsers } from './install.mjs';

const missing = await installBrowsers();
if (missing) throw new Error(missing);
process.env.THILIK_ALL = '1';
const { failed } = await runNodeTests(['test/browsers']);
const { checkSuite } = await import('./suite.mjs');
const isFine = await checkSuite();
process.exit(failed === 0 && isFine ? 0 : 1);
