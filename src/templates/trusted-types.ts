/** What a page with Trusted Types allows under the name `thilik`. */
interface Policy {
  createScript(text: string): string;
  createScriptURL(address: string): object | string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The one policy of ours: a page that lists names allows each of them once.
 * @returns `undefined` where the browser has no Trusted Types
 * @throws TypeError when the page lists the policies that it allows, and `thilik` is not among them
 */
export function trustedTypes(): Policy | undefined {
  const { trustedTypes: factory } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= factory?.createPolicy('thilik', { createScript: (text) => text, createScriptURL: (address) => address });
  return policy;
}
