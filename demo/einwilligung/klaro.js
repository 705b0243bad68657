// Klaro (https://klaro.org): der Dienst heißt in Ihrer Konfiguration `karte`.
const map = document.querySelector('#karte');
const manager = window.klaro.getManager();
const decide = () => (manager.consents.karte ? map.grantConsent() : map.revokeConsent());
customElements.whenDefined('thilik-map').then(decide);
manager.watch({ update: (_manager, name) => name === 'consents' && decide() });
