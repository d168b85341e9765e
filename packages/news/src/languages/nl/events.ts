import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    other: `
      economisch forum; ondernemersforum; handelsbeurs; businessforum; zakenforum; handelsforum; investeringsforum; zakenconferentie;
      economische conferentie
    `,
    meeting: `
      treft; spreekt ..3 met; ontmoeten elkaar; overlegt met; zal ..6 ontmoeten; praat|praatte met; komen|komt ..8 bijeen|samen;
      werd|werden ..6 ontvangen; ontmoeting; ontmoetten; ontmoette; ontmoet; besprekingen; gesprek met; gesprekken met; gesprekken tussen;
      sprak met; spraken met; overleg met; overleg tussen; bijeenkomst in; kwamen ..12 bijeen; kwam ..12 bijeen; ontving; ontvangt;
      onderhoud met; topoverleg; vergadering met; onderhandelingen tussen; had een ontmoeting; hadden een ontmoeting; overlegde met;
      overleg gehad; sprak ..4 met; ontmoeten; beraad; topontmoeting; ontmoeting tussen
    `,
    memorandum_signed: `
      onderteken*|teken*|parafeer* ..16 memorandum|intentieverklaring|MoU;
      intentieverklaring|memorandum|MoU ..12 ondertekenen|tekenen|ondertekend|getekend; memorandum ..6 ondertekend|getekend|gesloten;
      onderteken* ..6 memorandum; teken* ..6 memorandum; ondertekening van ..4 memorandum; intentieverklaring ..6 ondertekend|getekend;
      onderteken* ..6 intentieverklaring; teken* ..5 intentieverklaring; memorandum van overeenstemming ..6 ondertekend|getekend;
      ondertekend* ..5 MoU; memoranda ..6 ondertekend|getekend; protocol van overeenstemming ..5 getekend|ondertekend
    `,
    agreement: `
      overeenkomst|akkoord|verdrag|akkoorden|overeenkomsten|protocollen|protocol ..6 ondertekend|getekend|gesloten|gesloten|bereikt;
      onderteken* ..6 overeenkomst|akkoord|verdrag|protocollen|protocol|overeenkomsten|akkoorden;
      teken* ..5 akkoord|overeenkomst|verdrag|protocol|overeenkomsten; sloten ..6 akkoord|overeenkomst|verdrag;
      sloot ..6 akkoord|overeenkomst|verdrag; sluiten ..5 akkoord|overeenkomst; haalden ..6 banden aan;
      ondertekening van ..5 overeenkomst|akkoord|verdrag|protocollen|protocol; normaliseer* ..5 betrekkingen|relaties|banden;
      herstelden ..5 betrekkingen|banden; akkoord ..4 van kracht; verdrag ..4 in werking; partnerschap ..4 gesloten; bereikten ..5 akkoord;
      tekende|tekenden ..6 samenwerkingsakkoord|samenwerkingsovereenkomst|*akkoord|*overeenkomst|akkoorden;
      tekenden|ondertekenden ..4 akkoorden
    `,
    commission_session: `
      commissie|comité ..12 bijeen|samen|vergadert; bijeenkomst van de ..6 commissie; zitting van de ..6 commissie; commissie ..6 zitting;
      vergadering van de ..6 commissie; sessie van de ..6 commissie; gemengde ..3 commissie; commissie kwam ..6 bijeen;
      intergouvernementele ..3 commissie; zitting van ..5 comité; vergadering van het ..4 comité; commissie ..5 vergader*;
      sessie ..4 commissie; economische commissie ..4 bijeen
    `,
    visit: `
      tegenbezoek; leidt|leidde ..10 handelsmissie|delegatie|missie; handelsmissie; reist|reisde|reisden|reizen ..10 naar;
      vliegt|vloog ..8 naar; brengt|bracht|brengen|brachten ..12 bezoek; vertrekt|vertrok ..6 naar; te gast in; bezoek van; bezoek aan;
      bezocht|bezochten; bracht ..6 bezoek; brengt ..6 bezoek; staatsbezoek; werkbezoek; bezoekt; officieel bezoek; reisde|reisden naar;
      reist ..2 naar; bezoeken; handelsmissie naar; delegatie ..6 bezoek; op bezoek; zakenmissie; handelsmissie in; op handelsmissie;
      reist ..4 naar; arriveerde ..3 in; kwam aan in
    `,
    call: 'telefoongesprek; telefonisch; belde|belden ..3 met; belt met; gebeld; telefonisch onderhoud; videogesprek; aan de telefoon',
    contract: `
      contract|contracten ..6 getekend|ondertekend|gesloten|binnengehaald|gewonnen; teken* ..6 contract|contracten;
      onderteken* ..6 contract|contracten; haal* ..6 contract|contracten|order binnen; sloot|sloten ..5 contract|contracten; gegund;
      sleept* ..6 contract|order ..3 binnen; kreeg ..5 opdracht; wint|won ..5 opdracht|contract|aanbesteding
    `,
  },
  together: { together: 'beide; beiden; zij; de twee; de ministers|bewindslieden; samen; ze' },
  planned: {
    planned: `
      vertrekt; vliegt; brengt; leidt; gaat ..6 naar; is gepland; zijn gepland; wil; willen; uitgenodigd; moeten; op het programma; zal;
      zullen; gepland; wordt gehouden; vindt plaats; staat gepland; aanstaande; komende; volgende; zou; moet; aangekondigd; voornemens;
      verwacht; plaatsvinden; gaat; gaan; bezoekt volgende; op de agenda; opent; begint op; reist; zal openen
    `,
  },
  postponed: { postponed: 'uitgesteld; afgelast; verschoven; geannuleerd; opgeschort; verdaagd' },
  host: { host: 'ontvangt als; organiseert; gastheer; gaststad' },
  there: { there: 'daar; aldaar; daarbij; daarnaartoe; in de marge' },
  purpose: { purpose: 'voor; om' },
  counterpart: { counterpart: 'ambtgenoot; ambtsgenoot; evenknie' },
};
