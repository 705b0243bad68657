/** What all guides say alike. Texts may hold `code` in backticks and [links](address). */
export const guideTexts = {
  index: 'Anleitungen zum Einbauen',
  indexLead:
    'Wählen Sie Ihr Redaktionssystem. Schneller geht es im [Baukasten](../builder.html): Er schreibt den fertigen Code für Ihren Kreis.',
  byPlugin: 'Plugin',
  unknown: 'Ihr System ist nicht dabei?',
  unknownSteps: [
    'Versuchen Sie zuerst „Platzhalter und Skript“. Von 37 geprüften Filtern ließen 25 den Platzhalter stehen, 10 das Element, 9 einen iframe, 5 ein Skript (gemessen am 22. November 2026).',
    'Entfernt Ihr System auch den Platzhalter: Nehmen Sie die eingebettete Seite (iframe).',
    'Geht auch das nicht: Nehmen Sie „Nur HTML, ohne Skript“.',
  ],
  change: 'Sie haben thilik schon? [Von 0.1 zu 0.2](umstieg.html) sagt, was anders ist.',
  translate:
    'Lesen viele Ihre Seite in einer anderen Sprache? [Wenn der Browser übersetzt](uebersetzen.html) sagt, welche Form dann passt.',
  all: 'Alle Anleitungen',
  title: (name: string) => `thilik einbauen: ${name}`,
  lead: (form: string) => `Empfohlene Form: „${form}“.`,
  leadPlugin: 'Empfohlen: das Plugin.',
  plugin: 'Mit dem Plugin',
  folder: '1. Ordner auf den Server legen',
  folderWithout: 'Ohne Plugin, 1: Ordner auf den Server legen',
  folderSteps: [
    'Legen Sie den Ordner `thilik` (beim Bauen heißt er `dist`) auf den Server, der Ihre Website ausliefert. In den Beispielen ist seine Adresse `/thilik/`.',
    'Öffnen Sie zur Probe `/thilik/hosts.json` unter der Adresse Ihrer Website. Erscheint eine Zeile Text, liegt der Ordner richtig.',
  ],
  head: '2. Skript in die Vorlage',
  body: '3. Baustein auf die Seite',
  builder:
    'Der Code zeigt als Beispiel den Ilm-Kreis. Für Ihren Kreis, andere Bausteine, Sprachen, Farben und Prüfsummen nehmen Sie den [Baukasten](../builder.html).',
  facts: 'Was Ihr System mit dem Code macht',
  otherwise: 'Wenn es so nicht geht',
  ask: 'Text für den Support',
  askSays: 'Schicken Sie dem Support diesen Text, und ergänzen Sie die Angaben in eckigen Klammern.',
  askText: (name: string, policy: string) =>
    `Guten Tag, wir möchten auf unserer Website [Adresse] (${name}) den Baustein thilik einbauen. Er zeigt Anlaufstellen und Beispiele der Integration in Thüringen. Bitte sagen Sie uns:\n1. Können Sie den Ordner „thilik“ (Dateien für Browser, keine Programme für den Server) so ablegen, dass er unter /thilik/ erreichbar ist?\n2. Können Sie in die Vorlage zwei Zeilen setzen: ein Stylesheet und ein Skript aus diesem Ordner?\n3. Bleibt im Inhalt <div data-thilik="map" data-district="16070">Text</div> mit diesen Attributen stehen?\n4. Wenn nicht: Dürfen wir eine Seite von unserem Server als iframe einbetten?\n5. Sendet der Server eine Content Security Policy? Nötig wäre: ${policy}. Für einen iframe wäre es: frame-src 'self' oder die Adresse unseres Servers.\nDer Baustein lädt nichts von fremden Servern, setzt keine Cookies und speichert nichts auf den Geräten der Leser*innen.`,
  nothing: 'Wenn nichts erscheint',
  nothingSteps: [
    'Öffnen Sie die Seite mit `?thilik-check` am Ende der Adresse, zum Beispiel `www.ihr-kreis.de/integration?thilik-check`. thilik sagt dann auf der Seite, was fehlt und was zu tun ist.',
    'Erscheint auch kein Bericht, läuft das Skript nicht: Sehen Sie im Quelltext der Seite nach (Strg und U), ob die Zeilen aus Schritt 2 noch da sind.',
    'Öffnen Sie die Adresse des Skripts aus Schritt 2 im Browser. Erscheint eine Fehlerseite, stimmt die Adresse des Ordners nicht.',
    'Steht im Quelltext statt des Bausteins nur noch Text, hat das System den Code entfernt: Nehmen Sie eine andere Form.',
  ],
  nothingFrame: [
    'Öffnen Sie die Adresse aus `src="…"` selbst im Browser. Erscheint dort nichts, stimmt die Adresse des Ordners nicht.',
    'Hängen Sie an diese Adresse `&thilik-check` an: thilik sagt dann auf der Seite, was fehlt.',
    'Bleibt nur der Rahmen leer, verbietet einer der beiden Server das Einbetten (siehe Content Security Policy).',
    'Steht im Quelltext der Seite kein `<iframe>` mehr, hat das System ihn entfernt: Nehmen Sie „Nur HTML, ohne Skript“.',
  ],
  policy: 'Content Security Policy',
  policySays:
    'Nur wenn Ihr Server eine Content Security Policy sendet: Diese Angaben müssen darin erlaubt sein (geprüft in Chromium).',
  policyFrame:
    'Der Server, auf dem der Ordner `thilik` liegt, darf das Einbetten nicht verbieten: kein `X-Frame-Options: DENY`, auf einem anderen Server auch kein `SAMEORIGIN`, und `frame-ancestors` muss Ihre Website nennen.',
  privacy: 'Absatz für die Datenschutzerklärung',
  accessibility: 'Absatz für die Erklärung zur Barrierefreiheit',
  legal:
    'Ergänzen Sie, was in eckigen Klammern steht. Das ist keine Rechtsberatung: Lassen Sie den Text von der Stelle prüfen, die bei Ihnen dafür zuständig ist.',
  sources: 'Quellen',
};
