/** Written by `npm run names`: `src/geo/place-names.ts` places the names of the whole state, in thousandths. */
export const namesTable = `
16051;428 420;Erfurt 410 467 55;Erfurt 416 467 34
16052;785 553;Gera 794 440 47 785 526;Gera 786 522 29
16053;621 531;Jena 646 372 42 613 505;Jena 612 498 26
16054;325 680;Suhl 304 727 43;Suhl 292 713 26
16055;518 444;Weimar 823 751 76 518 470;Weimar 620 872 47 531 476
16056;150 472;Eisenach 91 80 88 171 463;Eisenach 98 124 54 173 455
16061;145 204;Eichsfeld 213 148 88;Eichsfeld 172 164 54
16062;326 157;Nordhausen 351 12 119 350 74;Nordhausen 306 80 72
16063;115 636;Wartburg-/kreis 111 560 99;Wartburg-/kreis 133 547 61
16064;226 238;Unstrut-/Hainich-/Kreis 251 341 80;Unstrut-/Hainich-Kreis 251 341 79
16065;362 266;Kyffhäuserkreis 400 220 153;Kyffhäuserkreis 356 220 93
16066;220 709;Schmalkalden-/Meiningen 191 974 145 214 771;Schmalkalden-/Meiningen 217 655 89
16067;301 475;Gotha 305 522 59;Gotha 304 519 36
16068;456 308;Sömmerda 466 355 107;Sömmerda 450 348 65
16069;304 917;Hildburg-/hausen 322 840 90;Hildburg-/hausen 309 815 55
16070;417 539;Ilm-Kreis 392 616 86;Ilm-Kreis 394 613 53
16071;576 444;Weimarer Land 583 166 150 586 421;Weimarer Land 565 407 92
16072;457 825;Sonneberg 467 940 106 472 855;Sonneberg 440 858 65
16073;518 631;Saalfeld-/Rudolstadt 503 708 106;Saalfeld-/Rudolstadt 503 695 65
16074;676 444;Saale-Holzland-Kreis 620 1026 202 614 591;Saale-Holzland-Kreis 740 364 123 734 462
16075;648 812;Saale-/Orla-/Kreis 693 854 61 694 789;Saale-/Orla-/Kreis 664 712 37
16076;779 673;Greiz 782 626 51;Greiz 782 634 31
16077;904 425;Altenburger/Land 863 376 116 874 498;Altenburger/Land 907 511 71
`;
