/** The look of a document that stands alone: the fonts at hand, light ground, A4 when printed. */
export const STYLE = `
:root{color-scheme:light}
body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 "IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI","Noto Sans","Noto Sans Arabic",Arial,sans-serif;color:#1b1b1b;background:#fff}
h1,h2{font-family:"IBM Plex Serif","IBM Plex Sans Arabic",Georgia,"Noto Serif",serif;line-height:1.2}
h1{margin-bottom:.3rem}h2{margin:2rem 0 .5rem;font-size:1.3rem}
.subtitle,.note,figcaption,caption,tfoot{color:#4d4d4d}.note,figcaption,caption,tfoot,.notes{font-size:.9rem}
dl.head{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:1rem 0}dt{font-weight:600}dd{margin:0}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.85rem;margin:.5rem 0}
caption{text-align:start;padding-bottom:.3rem}
th,td{padding:.25rem .4rem;border-bottom:1px solid #bbb;text-align:start;vertical-align:top}
thead th{border-block:2px solid #1b1b1b}tbody th{font-weight:400}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
code{font-size:.9em;overflow-wrap:anywhere;unicode-bidi:isolate;direction:ltr}
sup a{text-decoration:none}a{color:#1d5fa8}
.qr svg{width:6rem;height:6rem}
@page{size:A4;margin:1.6cm}
@media print{body{margin:0;padding:0;max-width:none;font-size:9pt}h2{break-after:avoid}tr,figure{break-inside:avoid}a{color:inherit}.new-page{break-before:page}}
`;
