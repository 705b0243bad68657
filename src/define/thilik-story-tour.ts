import { ThilikStoryTour } from '../elements/thilik-story-tour/thilik-story-tour.ts';
import { define } from './define.ts';

define('thilik-story-tour', ThilikStoryTour);

declare global {
  interface HTMLElementTagNameMap {
    'thilik-story-tour': ThilikStoryTour;
  }
}
