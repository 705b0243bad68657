/** The built command, as somebody runs it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../../dist/cli/thilik.mjs', import.meta.url));

/** Runs it in a folder; `input` goes to its standard input, `options` to Node; `from`: a copy. Gives `{code, out, err}`. */
export function runCommand(folder, args, input = '', options = [], from = command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...options, from, ...args], { cwd: folder });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    // A command that does not read its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
