/** Controls and street map of an element. */
import { emit } from '../../../events.ts';
import type { MapBase } from '../map-base.ts';
import type { StreetHost } from './street-host.ts';
import { Street } from './street.ts';
import { streetStyles } from './street.styles.ts';

/** Attaches controls and street map to an element that has rendered once. */
export function attachStreet(map: MapBase): Street {
  const street = new Street(streetHost(map));
  map.addStyles(streetStyles);
  map.addController(street);
  return street;
}

/** `:fullscreen` and this without a prefix are in Safari since 16.4; before, there is no full screen. */
const isFullscreen = (map: MapBase) => (map.getRootNode() as Document | ShadowRoot).fullscreenElement === map;

/** The map's element as the street map sees it. */
function streetHost(map: MapBase): StreetHost {
  const { store } = map.hub;
  return {
    settings: map,
    get consent() {
      return store.state;
    },
    get isConnected() {
      return map.isConnected;
    },
    get isFullscreen() {
      return isFullscreen(map);
    },
    find: (selector) => map.renderRoot.querySelector(selector),
    requestUpdate: () => map.requestUpdate(),
    warn: (message) => map.warn(message),
    addStyles: (styles) => map.addStyles(styles),
    agree: (hosts) => store.dispatch({ type: 'agree', hosts }),
    requestConsent: (detail) =>
      map.dispatchEvent(
        new CustomEvent('thilik-consent-request', { detail, bubbles: true, composed: true, cancelable: true }),
      ),
    fail: (failure) => {
      emit(map, 'thilik-error', failure);
      map.warn(`${failure.source}: ${failure.message}`);
    },
    toggleFullscreen: async () => {
      if (isFullscreen(map)) return document.exitFullscreen();
      await map.requestFullscreen().catch(() => {});
    },
  };
}
