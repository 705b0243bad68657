import { ThilikContactList } from '../elements/thilik-contact-list/thilik-contact-list.ts';
import { define } from './define.ts';

define('thilik-contact-list', ThilikContactList);

declare global {
  interface HTMLElementTagNameMap {
    'thilik-contact-list': ThilikContactList;
  }
}
