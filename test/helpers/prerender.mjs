import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli/thilik.mjs', import.meta.url));

/** Runs `thilik prerender` of the build as a user would; gives exit code and both outputs. */
export function prerender(options, { cwd } = {}) {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, 'prerender', ...options], { cwd, maxBuffer: 2 ** 24 }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
}

/** A page around what the command wrote. */
export function pageAround(content, { head = '' } = {}) {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Vorgerechnet</title><style>body{margin:0;font-family:sans-serif}</style>${head}</head>
<body><main><h1>Seite</h1><h2>Abschnitt</h2>${content}</main></body></html>`;
}
