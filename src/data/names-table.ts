/** Written by `npm run derive`: `src/geo/place-names.ts` places the names of the whole state, in thousandths. */
export const namesTable = `
16051;428 420;Erfurt 410 467 55;Erfurt 416 467 34
16052;785 553;Gera 794 440 47 785 526;Gera 786 522 29
16053;621 531;Jena 646 372 42 613 505;Jena 612 498 26
16054;325 680;Suhl 304 727 43;Suhl 292 713 26
16055;518 470;Weimar 823 751 76 518 470;Weimar 609 317 47 531 476
16056;150 472;Eisenach 91 80 88 171 463;Eisenach 64 355 54 173 455
16061;145 204;Eichsfeld 213 148 88;Eichsfeld 157 173 54
16062;326 157;Nordhausen 351 12 119 350 74;Nordhausen 304 85 72
16063;115 636;Wartburg-/kreis 111 559 99;Wartburg-/kreis 129 548 61
16064;251 332;Unstrut-/Hainich-/Kreis 251 341 80;Unstrut-Hainich-Kreis 266 362 128
16065;362 266;Kyffhäuserkreis 387 219 153;Kyffhäuserkreis 365 232 93
16066;220 709;Schmalkalden-/Meiningen 191 974 145 214 771;Schmalkalden-/Meiningen 220 655 89
16067;301 475;Gotha 305 522 59;Gotha 300 518 36
16068;456 308;Sömmerda 466 355 107;Sömmerda 467 340 65
16069;294 892;Hildburg-/hausen 322 815 90;Hildburg-/hausen 311 813 55
16070;417 539;Ilm-/Kreis 392 642 49;Ilm-Kreis 395 607 53
16071;576 444;Weimarer Land 583 166 150 586 421;Weimarer/Land 522 520 59
16072;457 825;Sonneberg 467 940 106 472 855;Sonneberg 440 858 65
16073;539 721;Saalfeld-Rudolstadt 624 1026 192 562 719;Saalfeld-/Rudolstadt 522 639 65
16074;690 483;Saale-Holzland-Kreis 777 46 202 704 462;Saale-Holzland-Kreis 733 374 123 734 462
16075;662 667;Saale-/Orla-/Kreis 665 769 61;Saale-/Orla-Kreis 659 784 59
16076;779 673;Greiz 782 626 51;Greiz 779 637 31
16077;904 425;Altenburger/Land 863 376 116 874 498;Altenburger/Land 901 516 71
`;
