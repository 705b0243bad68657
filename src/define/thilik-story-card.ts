import { ThilikStoryCard } from '../elements/thilik-story-card/thilik-story-card.ts';
import { define } from './define.ts';

define('thilik-story-card', ThilikStoryCard);

declare global {
  interface HTMLElementTagNameMap {
    'thilik-story-card': ThilikStoryCard;
  }
}
