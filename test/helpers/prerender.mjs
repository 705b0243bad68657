import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli/thilik.mjs', import.meta.url));

const written = new Map();

function run(options, cwd) {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, 'prerender', ...options], { cwd, maxBuffer: 2 ** 24 }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
}

/**
 * Runs `thilik prerender` of the build as a user would; gives exit code and both outputs. The same order is written once,
 * unless it reads files of a folder, `cwd`, which may have changed.
 */
export function prerender(options, { cwd } = {}) {
  if (cwd) return run(options, cwd);
  const key = JSON.stringify(options);
  if (!written.has(key)) written.set(key, run(options));
  return written.get(key);
}

/** A page around what the command wrote. */
export function pageAround(content, { head = '' } = {}) {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Vorgerechnet</title><style>body{margin:0;font-family:sans-serif}</style>${head}</head>
<body><main><h1>Seite</h1><h2>Abschnitt</h2>${content}</main></body></html>`;
}
