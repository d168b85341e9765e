import type { DoubtTables } from '../../../grammar/relation-tables.ts';

export const doubts: DoubtTables = {
  doubt: {
    doubt: `
      démenti*|dément|démentent; rumeur|rumeurs; faux|fausse|fausses|faussement; à tort; erreur|erreurs; erroné|erronée|erronés|erronées|erronément;
      coquille|coquilles; faute de frappe; rétracté|rétracte|rétractée|rétractation; absurde|absurdes; fictif|fictive|fictifs|fictives; fiction; en
      vain; vainement; rêvé|rêvait|rêvaient|rêvé; infondé|infondée|infondés|infondées; canular*; intox; mensonge|mensonges|mensonger|mensongère*;
      affabul*; inventé|inventée|inventés|inventées|invente|invention; désavou*; réfut*; mythe|mythes; bruiss*; ragot|ragots;
      chimère|chimères|chimérique; fantaisiste|fantaisistes; lettre morte; sans suite; tombé|tombée|tombés|tombées à l'eau; jamais vu le jour; jamais
      ..1 arrivé|arrivée|arrivés|venu|venus|concrétisé|concrétisée|signé|signée|livré|livrés; bredouille|bredouilles; mains vides; sans fondement; de
      toutes pièces; nie|nient|niait|niaient|nié; inexact|inexacte|inexacts|inexactes; bévue; méprise; lapsus; on - dit;
      balayé|balaie|balaye|balayent; retire|retiré|retirés|retirée|retirent|retirait ..4
      chiffre|chiffres|estimation|prévision|communiqué|déclaration|annonce|donnée|données; chiffre|chiffres|estimation|annonce|prévision ..12
      retiré|retirée|retirés|retirées|supprimé|supprimée|supprimés; rêve|rêvent de; vœu|voeu pieux; vœux pieux; resteront|restera|reste|restent un
      vœu; illusion|illusions|illusoire; mirage; utopie|utopique; bluff|bobard|bobards; blague|plaisantait|plaisanta|plaisanterie|boutade;
      fable|fables; farfelu|farfelue|farfelus; fumeux|fumeuse; inventée|controuvé; délire; discrédité|discréditée; bidon; balivernes; sornettes;
      légende urbaine; infox; désinformation; conte|contes de fées; tiré|tirée par les cheveux; première|précédente|ancienne édition|version|mouture;
      n'en sait|savait|savent rien; ne sait|savent rien; première nouvelle; jamais entendu parler; s'excuse|excusait|excusent; présente|présentent
      ses|leurs excuses; tombe|tombent|tombera des nues; mauvaise ligne|colonne|unité|année; exagéré|exagérés|exagérée; risible;
      mort|morte|morts-né; parti|partie|partis en fumée; resté|restée|restés sur le papier; ne fut|a jamais ..1 signé|signée|conclu|livré; de pure
      forme
    `,
    plain: 'marge|marges d\'erreur; sauf erreur; faux produits; sans erreur',
  },
};
