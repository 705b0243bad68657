/** Tags of OpenStreetMap that say what a place is, and what stands there when people live or stay in it. */
const keys = /(^|\s)(social_facility|amenity|building|landuse|tourism|residential)$/;
const homes =
  /^[a-z_;]*(shelter|group_home|assisted_living|dormitory|nursing_home|hospice|refugee|accommodation|hotel|hostel|motel|guest_house)[a-z_;]*$/;

/** Whether a tag may say that people live somewhere; in a table with all of its path, as `tags amenity`. */
export const tellsOfHomes = (key: string): boolean => keys.test(key);

export const isHome = (value: string): boolean => homes.test(value);
