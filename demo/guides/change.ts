/** From version 0.1 to 0.2: what a webmaster sees and how to keep what was. Texts may hold `code` and [links](address). */
export const changeTexts = {
  title: 'Von 0.1 zu 0.2',
  lead: 'Sie tauschen den Ordner auf dem Server, sonst nichts: Alle Attribute, Ereignisse, Farben und Dateinamen von 0.1 gelten weiter.',
  exchange: 'So tauschen Sie den Ordner',
  exchangeSteps: [
    'Benennen Sie den Ordner `thilik` auf dem Server um, zum Beispiel in `thilik-0.1`: Dann kommen Sie jederzeit zurück.',
    'Laden Sie den neuen Ordner unter dem Namen `thilik` hoch. In WordPress laden Sie das neue `thilik.zip` hoch; es ersetzt das alte Plugin, Ihre Einstellungen bleiben.',
    'Stehen in Ihren Seiten Prüfsummen (`integrity="…"`), ersetzen Sie diese: Der [Baukasten](../builder.html) schreibt die neuen.',
    'Haben Sie HTML von `thilik prerender` in Ihren Seiten, schreiben Sie es neu. Das alte bleibt lesbar, bis Sie dazu kommen.',
    'Öffnen Sie eine Seite mit `?thilik-check` am Ende der Adresse: thilik sagt, ob etwas fehlt.',
  ],
  looks: 'Was anders aussieht, und wie es bleibt',
  changes: [
    {
      what: 'Über der Karte steht die Suche „Wo wohnen Sie?“.',
      keep: '`no-search` lässt sie weg.',
    },
    {
      what: 'Kreise mit einer Geschichte sind dunkler als die anderen, und jede Geschichte ist ein Punkt.',
      keep: '`shade="none"` färbt alle Kreise gleich; `offers` oder `contacts` färben nach Angeboten oder Anlaufstellen.',
    },
    {
      what: 'Die Farben der Kreise folgen der Akzentfarbe Ihrer Website.',
      keep: 'Die Tokens `--thilik-color-district` und `--thilik-color-district-selected` legen sie fest, wie in 0.1.',
    },
    {
      what: 'Jeder Kreis trägt auf der Karte seinen Namen, auch auf dem Telefon.',
      keep: 'Das lässt sich nicht abschalten: Eine Karte ohne Namen hilft nur denen, die sie schon kennen.',
    },
    {
      what: 'Wer einen Kreis wählt, sieht zuerst eine Stelle mit einem Knopf; weitere Stellen und Angebote sind zugeklappt.',
      keep: 'Welche Stelle zuerst steht, sagen Sie selbst: `<span slot="first">…</span>` im Baustein, oder `"first": true` in Ihrer Datei.',
    },
    {
      what: 'Geschichten haben eine kurze Überschrift; der Titel der Broschüre steht darunter, bei „Zur Geschichte“.',
      keep: 'Eigene Geschichten ohne `headline` zeigen ihren Titel, wie bisher.',
    },
    {
      what: 'Die Karte einer Geschichte hat einen kleinen Plan statt eines großen, und auch die kurze hat einen Knopf zur Geschichte.',
      keep: 'Ein Bild im Slot `media` steht groß über den Worten. Mit `href` führt die kurze Karte auf Ihre Seite.',
    },
    {
      what: 'Eigene Angebote stehen neben den mitgelieferten, nicht mehr an deren Stelle.',
      keep: '`offers-mode="replace"`, bei der Liste der Angebote `mode="replace"`, zeigt nur Ihre.',
    },
    {
      what: 'Eine Telefonnummer ist nur dann ein Knopf, wenn sie sicher und höchstens fünf Jahre alt ist.',
      keep: 'In Ihrer eigenen Datei entscheidet das Datum `asOf`, das Sie eintragen.',
    },
  ],
  news: 'Was neu ist',
  newsList: [
    '`<thilik-story-tour>` zeigt alle Geschichten der Reihe nach, die Karte folgt. Fertig zum Hochladen ist das die Seite [showcase.html](../showcase.html): auch gedruckt als Heft, vorgeführt auf der Leinwand und als eine Datei für einen Stick.',
    '`<thilik-district-search>` ist die Suche allein und führt auf Ihre Seite eines Kreises.',
    'Eigene Anlaufstellen und Angebote dürfen Tabellen sein, wie sie bei Ihnen liegen.',
  ],
};
