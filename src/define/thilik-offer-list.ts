import { ThilikOfferList } from '../elements/thilik-offer-list/thilik-offer-list.ts';
import { define } from './define.ts';

define('thilik-offer-list', ThilikOfferList);

declare global {
  interface HTMLElementTagNameMap {
    'thilik-offer-list': ThilikOfferList;
  }
}
