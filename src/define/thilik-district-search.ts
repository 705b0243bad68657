import { ThilikDistrictSearch } from '../elements/thilik-district-search/thilik-district-search.ts';
import { define } from './define.ts';

define('thilik-district-search', ThilikDistrictSearch);

declare global {
  interface HTMLElementTagNameMap {
    'thilik-district-search': ThilikDistrictSearch;
  }
}
