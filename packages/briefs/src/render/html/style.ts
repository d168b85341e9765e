/** The look of a document that stands alone: the fonts at hand, light ground, A4 when printed. */
export const STYLE = `
:root{color-scheme:light}
body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 "IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI","Noto Sans","Noto Sans Arabic",Arial,sans-serif;color:#1b1b1b;background:#fff}
h1,h2{font-family:"IBM Plex Serif","IBM Plex Sans Arabic",Georgia,"Noto Serif",serif;line-height:1.2}
h1{margin-bottom:.3rem}h2{margin:2rem 0 .5rem;font-size:1.3rem}
.subtitle,.note,figcaption,caption,tfoot{color:#4d4d4d}.note,figcaption,caption,tfoot,.notes{font-size:.9rem}
dl.head{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .8rem;margin:1rem 0}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.85rem;margin:.5rem 0}
caption{text-align:start;padding-bottom:.3rem}
caption>span,tfoot td>span{display:block;position:sticky;inset-inline-start:0}
th,td{padding:.25rem .4rem;border-bottom:1px solid #bbb;text-align:start;vertical-align:top}
thead th{border-block:2px solid #1b1b1b}tbody th{font-weight:400}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
code{font-size:.9em;overflow-wrap:anywhere;unicode-bidi:isolate;direction:ltr}
sup a{text-decoration:none}a{color:#1d5fa8}
.qr svg{width:6rem;height:6rem}
@media screen and (max-width:40rem){caption>span,tfoot td>span{max-width:calc(100vw - 3rem)}table:has(th:nth-child(4)){min-width:36rem}}
@page{size:A4;margin:1.6cm}
@media print{html{font-size:9pt}body{margin:0;padding:0;max-width:none}h2,caption,thead{break-after:avoid}tr,figure,.qr{break-inside:avoid}table{font-size:.8rem}th,td{padding:.1rem .3rem}.wide{overflow:visible}tfoot{display:table-row-group}a{color:inherit}.new-page{break-before:page}}
`;
