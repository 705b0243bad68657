import type { StreetTerms } from '../street-terms.ts';

export const terms: StreetTerms = {
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show the whole map',
  move: 'Move the map',
  locate: 'Show my location',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  pan: { up: 'Move up', down: 'Move down', left: 'Move left', right: 'Move right' },
  streets: 'Street map',
  visible: (names) => `In view: ${names.join(', ') || 'no district'}.`,
  everythingVisible: 'In view: the whole map.',

  wheelHint: 'Hold Ctrl and scroll to zoom',
  touchHint: 'Use two fingers to move the map',
  loading: 'The map is loading …',

  consentTitle: 'Load the street map?',
  consent: (service, hosts) =>
    `The street map comes from ${service}. Your browser will contact ${hosts}. This transmits your IP address, technical ` +
    'details of your browser, the address of this website and which part of the map you look at. ' +
    'Your consent lasts until you leave this page.',
  consentMore: (service, hosts) =>
    `The map from ${service} also loads data from ${hosts}. Your IP address, technical details of your browser, the ` +
    'address of this website and the part of the map are transmitted there too.',
  agree: 'Load the street map',
  decline: 'Do not load',
  consentElsewhere:
    'The street map comes from another provider. It appears once you have agreed to it in the privacy settings of this website.',

  noStreets: 'The street map is not available at the moment. You can go on using the districts.',
  noRanges:
    'The street map is not available: the server does not hand out the map file in parts. You can go on using the districts.',
  noEngine: 'Your browser cannot zoom here. You can go on using the map of the districts.',
  retry: 'Try again',
  close: 'Close this notice',

  locating: 'Finding your location … If your browser asks whether it may share it, please answer there.',
  here: (district) => `You are in ${district}.`,
  outside: 'Your location is outside Thuringia. You can choose a district or city.',
  outsideScope: (district) => `You are in ${district}. This map shows another area.`,
  locateDenied: 'Your browser does not share your location. You can choose the district or city yourself.',
  locateFailed: 'Your location could not be found. You can choose the district or city yourself.',
  attribution: 'Street map:',
};
