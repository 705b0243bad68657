import { ThilikMap } from '../elements/thilik-map/thilik-map.ts';
import { define } from './define.ts';

define('thilik-map', ThilikMap);

declare global {
  interface HTMLElementTagNameMap {
    'thilik-map': ThilikMap;
  }
}
