/** The built plugin for WordPress, and its PHP without a WordPress around it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const zip = readFileSync(join(root, 'dist/wordpress/thilik.zip'));
export const files = unzipSync(zip);
export const names = Object.keys(files);

/** A file of the plugin as text. */
export const read = (name) => strFromU8(files[`thilik/${name}`]);

function hasPhp() {
  try {
    execFileSync('php', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Options of tests that need PHP. */
export const withPhp = { skip: hasPhp() ? false : 'php is not installed' };

/** What the plugin's own code gives, without a WordPress around it: `print` is PHP whose value is read as JSON. */
export function inPhp(parts, print, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'thilik-php-'));
  for (const name of names.filter((file) => /\.php$|\/(?:terms|attributes|words\/.+)\.json$/.test(file))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), files[name]);
  }
  writeFileSync(join(folder, 'options.json'), JSON.stringify(options));
  writeFileSync(
    join(folder, 'test.php'),
    `<?php
    namespace {
      define('ABSPATH', '/');
      function __($text) { return $text; }
      function add_action() {}
      function add_filter() {}
      function plugin_dir_path($file) { return dirname($file) . '/'; }
      function get_option($name) { return json_decode(file_get_contents('${folder}/options.json'), true)[$name] ?? false; }
      function get_bloginfo() { return get_option('language') ?: 'de-DE'; }
      function rest_url($route) { return '/' . $route; }
      function is_email($text) { return filter_var($text, FILTER_VALIDATE_EMAIL); }
      function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
      function esc_attr($text) { return esc_html($text); }
      function esc_url($url) { return esc_html($url); }
    }
    namespace Thilik {
      const FILE = '${folder}/thilik/thilik.php';
      const VERSION = 'x';
      foreach (${JSON.stringify(parts)} as $part) { require "${folder}/thilik/includes/$part.php"; }
      echo json_encode(${print});
    }`,
  );
  try {
    return JSON.parse(execFileSync('php', [join(folder, 'test.php')], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
