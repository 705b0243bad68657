import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A static server on a free port for tests of the built files.
 *
 * - `folders`: address prefix → folder, default `{'/': dist}`
 * - `pages`: address → HTML, or a function that gives it
 * - `headers`: extra response headers, e.g. a content security policy
 * - `rules`: `[{match: RegExp | string, delayMs?, until?: Promise, status?, abort?, body?, headers?}]`; the first that matches the address
 *   counts; one that only has `headers` (by lower-case name) adds them to the usual answer
 *
 * Gives `{origin, requests, rules, close}`; `requests` logs `{address, status}` in order of arrival.
 */
export async function startServer({
  folders = { '/': join(root, 'dist') },
  pages = {},
  headers = {},
  rules = [],
} = {}) {
  const requests = [];
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);

  const fileFor = (path) => {
    const prefix = prefixes.find((name) => path.startsWith(name));
    if (prefix === undefined) return null;
    const folder = normalize(folders[prefix]);
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    const target = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
    return existsSync(target) ? target : null;
  };

  const answer = (request, response, log) => {
    const address = request.url ?? '/';
    const path = decodeURIComponent(address.split('?')[0]);
    const rule = rules.find(({ match }) => (typeof match === 'string' ? path === match : match.test(address)));
    if (rule?.abort) {
      log.status = 0;
      response.destroy();
      return;
    }
    const send = (status, type, body) => {
      log.status = status;
      const own = rule?.headers ?? {};
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers, ...own });
      if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
      else body.pipe(response);
    };
    if (rule?.status || rule?.body !== undefined) {
      send(rule.status ?? 200, types[extname(path)] ?? 'text/plain', rule.body ?? '');
    } else if (path in pages) {
      send(200, types['.html'], typeof pages[path] === 'function' ? pages[path](address) : pages[path]);
    } else {
      const file = fileFor(path);
      if (file) send(200, types[extname(file)] ?? 'application/octet-stream', createReadStream(file));
      else send(404, 'text/plain', 'not found');
    }
  };

  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const log = { address, status: null };
    requests.push(log);
    const rule = rules.find(({ match }) =>
      typeof match === 'string' ? address.split('?')[0] === match : match.test(address),
    );
    if (rule?.until) void rule.until.then(() => answer(request, response, log));
    else if (rule?.delayMs) setTimeout(() => answer(request, response, log), rule.delayMs);
    else answer(request, response, log);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // One that a failed test did not close must not keep its file running until the time is up.
  server.unref();
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, rules, close };
}
