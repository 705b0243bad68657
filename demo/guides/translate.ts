import type { Fact } from './guide.ts';

/** What readers see whose browser translates the page. Texts may hold `code` and [links](address). */
export const translateTexts = {
  title: 'Wenn der Browser die Seite übersetzt',
  lead: 'thilik spricht Deutsch, Leichte Sprache und Englisch. Leser*innen anderer Sprachen lassen sich die Seite oft vom Browser übersetzen. Ob er auch die Worte in einem Baustein übersetzt, hängt von ihm ab.',
  browsers: 'Was welcher Browser übersetzt',
  facts: [
    {
      what: 'Firefox',
      happens:
        'Er geht auch in Bausteine hinein und übersetzt, was später dazukommt. Seine Sprachen wachsen nach und nach.',
      basis: 'read',
    },
    {
      what: 'Chrome und andere mit Google Übersetzer',
      happens: 'Er übersetzt die Worte der Seite, aber nicht die in Bausteinen. Die Karte bleibt deutsch.',
      basis: 'reported',
    },
    {
      what: 'Erweiterungen zum Übersetzen',
      happens: 'Manche gehen in Bausteine hinein, andere nicht.',
      basis: 'reported',
    },
    { what: 'Safari und Edge', happens: 'Wir konnten es nicht prüfen.', basis: 'unknown' },
    {
      what: 'Text im HTML der Seite',
      happens: 'Er steht in der Seite selbst. Jeder Übersetzer findet ihn dort wie Ihren eigenen Text.',
      basis: 'measured',
    },
  ] as readonly Fact[],
  source:
    'Gelesen wurde der Quelltext von Firefox (`translations-document.sys.mjs`) am 30. November 2026. Zu Chrome und zu Erweiterungen stützen wir uns auf Berichte ihrer Nutzer*innen. Gemessen wurde, wo die Worte jeder Form stehen.',
  form: 'Welche Form die richtige ist',
  formSays: [
    'Lesen viele Ihre Seite in einer Übersetzung? Dann nehmen Sie „Nur HTML, ohne Skript“: Da stehen alle Worte in der Seite. Der [Baukasten](../builder.html) schreibt sie, ebenso der Befehl `thilik prerender`.',
    'Sie möchten die Karte behalten? Setzen Sie die Stelle, die Sie zuerst nennen, als Text über den Baustein.',
    'Leichte Sprache ist für viele leichter zu verstehen als eine Übersetzung: `lang="de-simple"` an einem Baustein schaltet um.',
    'Einen iframe übersetzen manche Browser gar nicht. Nehmen Sie ihn nur, wenn nichts anderes geht.',
  ],
  ours: 'Was thilik selbst dafür tut',
  oursSays: [
    'Namen von Orten, Ämtern und Trägern sind mit `translate="no"` ausgezeichnet, damit niemand nach einer erfundenen Stelle sucht.',
    'Jeder Text sagt seine Sprache (`lang`). Deutsche Sätze in englischer Umgebung sind als deutsch ausgezeichnet.',
    'Wenn ein Übersetzer Worte ersetzt oder umhüllt, bleiben sie bei dem Eintrag, zu dem sie gehören. Nichts wird vermischt.',
    'Setzt ein Übersetzer an der Seite eine andere Sprache, bleibt thilik bei Deutsch, wenn es diese Sprache nicht hat.',
  ],
} as const;
