// CCM19: die Einbindung heißt dort `Straßenkarte`.
const map = document.querySelector('#karte');
const decide = () => {
  const accepted = window.CCM?.acceptedEmbeddings ?? [];
  if (accepted.some(({ name }) => name === 'Straßenkarte')) map.grantConsent();
  else map.revokeConsent();
};
customElements.whenDefined('thilik-map').then(decide);
for (const name of ['ccm19WidgetLoaded', 'ccm19WidgetClosed']) window.addEventListener(name, decide);
