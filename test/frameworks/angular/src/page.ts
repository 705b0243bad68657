import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, viewChild } from '@angular/core';
import type { Frame, ThilikEventMap, ThilikMap } from 'thilik';
import 'thilik/thilik-map.js';
import 'thilik/thilik-story-card.js';

@Component({
  selector: 'thilik-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <thilik-map
      #map
      district="16070"
      [boundaries]="frame"
      [headingLevel]="2"
      no-legend
      (thilik-select)="handleSelect($event)"
    >
      <a href="https://www.ilm-kreis.de/">Landratsamt Ilm-Kreis</a>
    </thilik-map>
    <thilik-story-card story="jena" heading-level="4" />
    <button (click)="selectJena()">Jena</button>
    <output>{{ selected() }}</output>
  `,
})
export class Page {
  readonly frame: Frame = '2019';
  readonly selected = signal('');
  private readonly map = viewChild.required<ElementRef<ThilikMap>>('map');

  // @ts-expect-error There are no boundaries of 1990.
  readonly wrongValue: Frame = '1990';

  selectJena(): void {
    this.map().nativeElement.select({ kind: 'district', id: '16053' });
  }

  handleSelect({ detail }: ThilikEventMap['thilik-select']): void {
    this.selected.set(`${detail.kind} ${detail.id}`);
  }
}
