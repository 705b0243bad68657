import type { Guide } from './guide.ts';

const emptyDrops =
  'Lassen Sie den Text im Platzhalter stehen: Manche Editoren löschen leere Platzhalter (gemessen an CKEditor 5).';

/** Systems whose rules nobody could look at; everything here is careful on purpose. */
const vendorFacts: Guide['facts'] = [
  {
    what: 'Platzhalter `<div data-thilik>`',
    happens:
      'Ob er stehen bleibt, wissen wir nicht. Von 37 geprüften Filtern anderer Systeme ließen ihn 25 stehen (gemessen).',
    basis: 'unknown',
  },
  { what: 'iframe', happens: 'Ob er erlaubt ist und für welche Adressen, wissen wir nicht.', basis: 'unknown' },
  {
    what: 'Skript im Inhalt',
    happens: 'Rechnen Sie damit, dass es entfernt wird. Von den 37 Filtern ließen es 5 stehen (gemessen).',
    basis: 'unknown',
  },
  {
    what: 'Überschriften, Text, Links',
    happens:
      'Links behielten 36 von 37 geprüften Filtern (gemessen). „Nur HTML, ohne Skript“ ist deshalb der sicherste Weg.',
    basis: 'unknown',
  },
];
const vendorSource = (more: string) =>
  `Eine öffentliche Beschreibung der Regeln für HTML, Skripte und iframes haben wir nicht gefunden (Stand 22. November 2026), und wir konnten das System nicht selbst prüfen. ${more}`.trim();
const vendorHead = [
  'Bitten Sie den Support des Anbieters um zwei Dinge: den Ordner `thilik` auf dem Server und diese Zeilen in der Vorlage. Den Text dafür finden Sie unten.',
];
const vendorBody = [
  'Setzen Sie den Code in einen Baustein, der HTML annimmt. Wie er in Ihrem System heißt, weiß der Support.',
  'Speichern Sie, öffnen Sie die Seite neu, und sehen Sie nach, ob der Baustein erscheint.',
];
const vendorOtherwise = [
  'Kann kein Skript in die Vorlage: Nehmen Sie die eingebettete Seite (iframe). Der Ordner `thilik` darf dafür auch auf einem anderen Server Ihres Kreises liegen; dann gehört das in die Datenschutzerklärung.',
  'Sind auch iframes gesperrt: Nehmen Sie „Nur HTML, ohne Skript“ und erneuern Sie den Text ein- oder zweimal im Jahr.',
];

export const systems: readonly Guide[] = [
  {
    id: 'html',
    name: 'Eigenes HTML',
    form: 'module',
    why: 'Niemand filtert Ihren Code; das Element steht direkt in der Seite.',
    head: ['Öffnen Sie die Datei Ihrer Seite und setzen Sie die Zeilen in den Kopf, vor `</head>`.'],
    body: [
      'Setzen Sie das Element an die Stelle, an der es erscheinen soll.',
      'Öffnen Sie die Seite über Ihren Webserver. Per Doppelklick von der Festplatte laden die Inhalte nicht.',
    ],
    facts: [
      {
        what: '`<thilik-map … />` (ohne Ende)',
        happens: 'Der Rest der Seite gerät in das Element. Schreiben Sie immer das Ende `</thilik-map>`.',
        basis: 'measured',
      },
      {
        what: 'Absatz `<p>` als Ersatztext',
        happens:
          'Steht das Element selbst in einem Absatz, landet der Ersatztext außerhalb. Nehmen Sie Text und Links.',
        basis: 'measured',
      },
      { what: 'Seite als XHTML (`application/xhtml+xml`)', happens: 'Es bleibt beim Ersatztext.', basis: 'measured' },
      {
        what: 'Alte Bibliotheken (Prototype, MooTools)',
        happens: 'Das Element erscheint trotzdem.',
        basis: 'measured',
      },
    ],
    source: 'Gemessen in Chromium 156 am 22. November 2026.',
    otherwise: [
      'Entfernt Ihr Server `type="module"`, nehmen Sie im [Baukasten](../builder.html) „Element und klassisches Skript“.',
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    form: 'div',
    why: 'Mit dem Plugin brauchen Sie keinen Code, und auch Autor*innen dürfen den Baustein setzen.',
    plugin: [
      'Nehmen Sie die Datei `thilik.zip` aus dem Ordner `wordpress`, der im Ordner `thilik` liegt. Nötig sind WordPress ab 6.1 und PHP ab 7.4.',
      'Gehen Sie in WordPress zu Plugins › Installieren › Plugin hochladen, wählen Sie die Datei aus, und aktivieren Sie das Plugin.',
      'Fügen Sie im Block-Editor einen Block ein; suchen Sie nach „thilik“: Karte, Erfolgsgeschichte, Tour durch die Geschichten, Anlaufstellen, Angebote, „Wo wohnen Sie?“. Alles Weitere stellen Sie rechts ein.',
      'Im klassischen Editor schreiben Sie einen Shortcode, zum Beispiel `[thilik_map district="16070"]` oder `[thilik_contact_list district="16070"]`.',
      'Unter Einstellungen › thilik geben Administrator*innen eigene Anlaufstellen an und schalten Namen von Personen ab.',
      'Bevor Sie das Plugin abschalten, nehmen Sie Shortcodes aus den Seiten: Sonst sehen Leser*innen `[thilik_map …]`.',
    ],
    head: [
      'Setzen Sie die Zeilen in die Vorlage (Theme), nicht in den Beitrag. Das macht die Person, die das Theme betreut.',
    ],
    body: ['Fügen Sie einen Block „Individuelles HTML“ ein, und setzen Sie den Code dort hinein.', emptyDrops],
    facts: [
      { what: 'Plugin: Block oder Shortcode', happens: 'Erscheint bei allen Rollen.', basis: 'measured' },
      {
        what: 'Platzhalter `<div data-thilik>`',
        happens: 'Bleibt bei allen Rollen unverändert; erscheint, wenn das Skript in der Vorlage steht.',
        basis: 'measured',
      },
      {
        what: '`<thilik-map>` und `<script>` im Beitrag',
        happens:
          'Bleiben bei Administrator*innen und Redakteur*innen; bei Autor*innen werden sie beim Speichern entfernt.',
        basis: 'measured',
      },
      {
        what: 'Autor*in ändert einen Beitrag, den die Administration angelegt hat',
        happens: 'Schon beim Ändern des Titels gehen Element und iframe verloren.',
        basis: 'measured',
      },
      { what: 'iframe', happens: 'Wird bei Autor*innen ohne Spur entfernt.', basis: 'measured' },
      {
        what: 'Klassischer Editor, Ansicht „Visuell“',
        happens: 'Entfernt `<thilik-map>` auch bei Administrator*innen; der Platzhalter bleibt.',
        basis: 'measured',
      },
      { what: 'Multisite', happens: 'Nur die oberste Administration darf freies HTML.', basis: 'read' },
    ],
    source: 'Gemessen am 22. November 2026 mit WordPress 6.1.9, 6.5.5, 6.6-RC3 und 7.1.0, je 99 Beiträge.',
    otherwise: [
      'Ohne Plugin und ohne Zugang zum Theme: Nehmen Sie „Nur HTML, ohne Skript“ in einem Block „Individuelles HTML“.',
      'Plugins, die Skripte verzögern oder zusammenfassen, nehmen Sie für thilik aus, oder Sie nehmen die Form „Element und klassisches Skript“.',
    ],
  },
  {
    id: 'typo3',
    name: 'TYPO3',
    form: 'div',
    why: 'Der Platzhalter kommt unverändert durch den Filter von TYPO3; das Element selbst würde als Text sichtbar.',
    head: [
      'Bitten Sie die Person, die TYPO3 betreut, die Zeilen in die Vorlage zu setzen (Fluid-Template der Seite oder TypoScript `page.headerData`).',
      'Der Ordner `thilik` muss im Internet ohne Anmeldung erreichbar sein.',
    ],
    body: [
      'Legen Sie ein Inhaltselement „HTML“ an, und setzen Sie den Code hinein. Fehlt das Element in Ihrer Auswahl, bitten Sie um das Recht dafür.',
      emptyDrops,
    ],
    facts: [
      { what: 'Inhaltselement „HTML“', happens: 'Gibt alles unverändert aus, auch Element und Skript.', basis: 'read' },
      {
        what: 'Texteditor: Platzhalter `<div data-thilik>`',
        happens:
          'Der Filter (html-sanitizer 2.2.0) lässt ihn unverändert. Der Editor davor und die Ausgabe danach können ihn noch ändern; das wurde nur gelesen, nicht gemessen.',
        basis: 'measured',
      },
      { what: 'Texteditor: `<thilik-map>`', happens: 'Leser*innen sehen den Code als Text.', basis: 'measured' },
      {
        what: 'Texteditor: `<iframe>` und `<script>`',
        happens: 'Leser*innen sehen den Code als Text.',
        basis: 'measured',
      },
    ],
    source:
      'Gemessen am 22. November 2026 mit dem html-sanitizer von TYPO3 (Version 2.2.0) allein, nicht in einem ganzen TYPO3.',
    otherwise: [
      'Bleibt der Platzhalter im Texteditor nicht stehen, bitten Sie um das Inhaltselement „HTML“. Dort geht auch „Element und Modul“ oder die eingebettete Seite (iframe).',
      'Ist es nicht zu bekommen: Nehmen Sie „Nur HTML, ohne Skript“.',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    form: 'div',
    why: 'Eingeschränkte Textformate entfernen unbekannte Elemente; den Platzhalter kann man erlauben.',
    head: [
      'Bitten Sie die Person, die das Theme betreut, die Zeilen in die Vorlage zu setzen (`html.html.twig` oder eine Library des Themes).',
    ],
    body: [
      'Legen Sie einen Block oder ein Feld mit einem Textformat an, das HTML nicht einschränkt (oft „Full HTML“), und setzen Sie den Code in die Quelltextansicht.',
      'Bei einem Format mit „Erlaubte HTML-Tags begrenzen“ muss die Verwaltung `<div data-thilik data-district data-lang data-heading-level>` und jedes weitere Attribut des Codes erlauben.',
      emptyDrops,
    ],
    facts: [
      {
        what: 'Format „Basic HTML“',
        happens: 'Vom Platzhalter bleibt nur der Text, vom Element auch.',
        basis: 'measured',
      },
      { what: '`<div>` und `<thilik-map>` erlaubt', happens: 'Beide bleiben stehen.', basis: 'measured' },
      {
        what: 'Attribute bei begrenzten Tags',
        happens: 'Nicht genannte Attribute werden entfernt.',
        basis: 'reported',
      },
      { what: 'iframe', happens: 'Wird entfernt.', basis: 'measured' },
      {
        what: 'CKEditor 5',
        happens: 'Entfernt `<thilik-map>`, wenn es nicht eigens freigegeben ist.',
        basis: 'measured',
      },
    ],
    source:
      'Gemessen am 22. November 2026 mit der Funktion `Xss::filter` von Drupal und mit CKEditor 5 (Version 48), nicht in einem ganzen Drupal.',
    otherwise: [
      'Ist kein freies Format zu bekommen, bitten Sie um einen Block in der Vorlage, in dem „Element und Modul“ steht.',
      'Geht auch das nicht: Nehmen Sie „Nur HTML, ohne Skript“.',
    ],
  },
  {
    id: 'joomla',
    name: 'Joomla',
    form: 'div',
    why: 'Der Textfilter von Joomla lässt den Platzhalter stehen und entfernt Namen mit Bindestrich.',
    head: [
      'Bitten Sie die Person, die das Template betreut, die Zeilen in dessen `index.php` zu setzen. Manche Templates haben dafür ein Feld für eigenen Code im Kopf.',
    ],
    body: [
      'Schalten Sie den Editor auf die Quelltextansicht oder in Ihrem Profil auf „Keine“.',
      'Setzen Sie den Code in den Beitrag oder in ein Modul für eigenen Inhalt („Custom“).',
      'Speichern Sie, und öffnen Sie den Beitrag noch einmal, um zu sehen, ob der Platzhalter noch da ist.',
    ],
    facts: [
      { what: 'Platzhalter `<div data-thilik>`', happens: 'Bleibt unverändert.', basis: 'measured' },
      {
        what: '`<thilik-map>`',
        happens: 'Nur der Text bleibt; jeder Name mit Bindestrich wird entfernt.',
        basis: 'measured',
      },
      { what: 'iframe', happens: 'Wird entfernt.', basis: 'measured' },
      {
        what: 'Wer gefiltert wird',
        happens: 'Manager*in, Autor*in, Editor*in und Publisher*in ja; Super Users nicht.',
        basis: 'read',
      },
    ],
    source:
      'Gemessen am 22. November 2026 mit dem Textfilter „Default Forbidden List“; die Gruppen wurden in der Installation gelesen.',
    otherwise: [
      'Als Super User können Sie auch „Element und Modul“ nehmen. Bearbeitet danach jemand anderes den Beitrag, geht das Element verloren.',
    ],
  },
  {
    id: 'contao',
    name: 'Contao',
    form: 'div',
    why: 'In der Voreinstellung sind `<div>` und alle Attribute mit `data-` erlaubt, das Element selbst und iframes nicht.',
    head: ['Setzen Sie die Zeilen im Seitenlayout des Themes in das Feld für zusätzliche Angaben im Kopf der Seite.'],
    body: [
      'Legen Sie ein Inhaltselement „HTML“ an, und setzen Sie den Code hinein.',
      'Erscheinen Teile des Codes als Text oder gar nicht, wurde die Voreinstellung wohl geändert. Bitten Sie die Verwaltung um Freigabe: unter Einstellungen bei den erlaubten HTML-Tags `<div>`, bei den erlaubten HTML-Attributen `data-*`.',
      'Gibt es bei Ihnen ein Inhaltselement für ungefiltertes HTML, können Sie auch dieses nehmen.',
    ],
    facts: [
      {
        what: 'Platzhalter `<div data-thilik>`',
        happens: 'Steht in der Voreinstellung auf der Liste des Erlaubten.',
        basis: 'read',
      },
      {
        what: '`<thilik-map>`, `<iframe>`, `<script>`',
        happens: 'Stehen nicht auf der Liste; die Verwaltung kann sie ergänzen.',
        basis: 'read',
      },
      {
        what: 'Was nicht erlaubt ist',
        happens:
          'Tags werden als Text ausgegeben ([Meldung 3501](https://github.com/contao/contao/issues/3501)). Attribute werden beim Speichern entfernt ([Handbuch](https://docs.contao.org/manual/de/system/einstellungen/#sicherheitseinstellungen)) oder als Text ausgegeben.',
        basis: 'reported',
      },
      {
        what: '`<base>` in der Seite',
        happens: 'Stört nicht, wenn die Adresse des Ordners mit `/` beginnt.',
        basis: 'measured',
      },
    ],
    source:
      'Contao selbst wurde nicht ausgeführt. Gelesen wurden am 23. November 2026 die Listen in `default.php` des core-bundle von Contao 4 und 5. `<base>` wurde in Chromium gemessen.',
    otherwise: [
      'Bleibt der Platzhalter nicht stehen, und hilft die Verwaltung nicht: Nehmen Sie „Nur HTML, ohne Skript“.',
    ],
  },
  {
    id: 'ikiss',
    name: 'iKISS',
    form: 'div',
    why: 'Die Regeln sind nicht öffentlich; der Platzhalter kommt bei anderen Systemen am weitesten.',
    head: vendorHead,
    body: vendorBody,
    facts: vendorFacts,
    source: vendorSource('Der Ilm-Kreis nutzt iKISS, wie am Aufbau seiner Adressen zu sehen ist.'),
    otherwise: vendorOtherwise,
    ask: true,
  },
  {
    id: 'nolis',
    name: 'NOLIS',
    form: 'div',
    why: 'Die Regeln sind nicht öffentlich; der Platzhalter kommt bei anderen Systemen am weitesten.',
    head: vendorHead,
    body: vendorBody,
    facts: vendorFacts,
    source: vendorSource(''),
    otherwise: vendorOtherwise,
    ask: true,
  },
  {
    id: 'verwaltungsportal',
    name: 'verwaltungsportal.de',
    form: 'iframe',
    why: 'Die Vorlagen betreut der Anbieter; eine eingebettete Seite braucht am wenigsten davon.',
    head: [
      'Bitten Sie den Support des Anbieters, den Ordner `thilik` auf den Server zu legen.',
      'Geht das nicht, legen Sie ihn auf einen anderen Server Ihres Kreises. Nennen Sie dessen Adresse im [Baukasten](../builder.html): Dann stimmen auch Content Security Policy und Datenschutzerklärung.',
      'Das Skript für die Höhe ist freiwillig: Ohne es bleibt der Rahmen so hoch wie angegeben.',
    ],
    body: vendorBody,
    facts: vendorFacts,
    source: vendorSource('Nach Angaben Dritter nutzen viele kleine Gemeinden in Thüringen dieses System.'),
    otherwise: [vendorOtherwise[1]!],
    ask: true,
  },
];
