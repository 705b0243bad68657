import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** An SPDX id or an expression of several. */
const licences = (license) => [/ /.test(license) ? { expression: license } : { license: { id: license } }];

const component = ({ name, version, license }) => ({
  type: 'library',
  'bom-ref': purl({ name, version }),
  name,
  version,
  licenses: licences(license),
  purl: purl({ name, version }),
});

/** The lock's checksum of a package's archive. */
function hashes(integrity) {
  const [, content] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return content ? [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] : [];
}

/**
 * Bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), the same for the same input: neither time
 * nor serial number.
 * @param {string} root folder of the project, with package.json and package-lock.json
 * @param {{name: string, version: string, license: string, dependencies: object, folder: string}[]} packages inside
 */
export function bom(root, packages) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const own = component(read('package.json'));
  const lock = read('package-lock.json').packages;
  const inLock = ({ folder }) => lock[relative(root, folder).split(sep).join('/')];
  const refs = (names) => packages.filter(({ name }) => names.includes(name)).map(purl);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: own },
    components: packages.map((each) => ({ ...component(each), hashes: hashes(inLock(each)?.integrity) })),
    dependencies: [
      { ref: own.purl, dependsOn: packages.map(purl) },
      ...packages.map((each) => ({ ref: purl(each), dependsOn: refs(Object.keys(each.dependencies)) })),
    ],
  };
}
