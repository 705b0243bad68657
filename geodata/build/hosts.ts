import { presets } from '../../src/data/basemaps.ts';
import always from './hosts.json' with { type: 'json' };

const names = Object.keys(presets);
const hostsOf = (name: string): readonly string[] => presets[name]?.hosts ?? [];

/**
 * What a privacy officer wants to know: the hosts that are contacted anyway (`hosts`: none), and those that a page adds
 * with one of the ready street maps (`optional`).
 */
export function hostsFile(): object {
  const hosts = [...new Set(names.flatMap(hostsOf))];
  const optional = hosts.map((host) => {
    const basemap = names.filter((name) => hostsOf(name).includes(host));
    return {
      host,
      service: presets[basemap[0] ?? '']?.service,
      purpose: 'Straßenkarte: Stil, Kacheln und Zeichen',
      basemap,
      when: 'Nur wenn die Seite basemap mit einem dieser Werte setzt; dann je nach consent: click (Vorgabe) nach dem Klick auf „Straßenkarte laden“, external nach grantConsent(), none ohne Frage beim ersten Vergrößern.',
      transmits: ['IP-Adresse', 'technische Angaben zum Browser', 'Adresse der Internetseite', 'Kartenausschnitt'],
    };
  });
  return { ...always, optional };
}
