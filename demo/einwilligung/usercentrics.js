// Usercentrics (Browser-UI v2): der Dienst heißt dort `Straßenkarte`.
const map = document.querySelector('#karte');
const decide = () => {
  if (!window.UC_UI?.isInitialized()) return;
  const service = window.UC_UI.getServicesBaseInfo().find(({ name }) => name === 'Straßenkarte');
  if (service?.consent.status) map.grantConsent();
  else map.revokeConsent();
};
customElements.whenDefined('thilik-map').then(decide);
for (const name of ['UC_UI_INITIALIZED', 'UC_UI_CMP_EVENT']) window.addEventListener(name, decide);
