/** What stands before the format in an address, behind what is asked of the server. */
export const inFormat = '#format=';

/** Addresses as the page names them, for whoever looks for a mistake. */
export const withoutFormat = (addresses: string): string => addresses.replace(/#format=\w+/g, '');
