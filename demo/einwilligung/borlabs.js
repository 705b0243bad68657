// Borlabs Cookie 3 (WordPress): der Dienst hat in Borlabs die Kennung `strassenkarte`.
const map = document.querySelector('#karte');
const decide = () =>
  window.BorlabsCookie?.Consents?.hasConsent('strassenkarte') ? map.grantConsent() : map.revokeConsent();
customElements.whenDefined('thilik-map').then(decide);
for (const name of ['borlabs-cookie-after-init', 'borlabs-cookie-consent-saved'])
  document.addEventListener(name, decide);
