import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      a indiqué; ont indiqué; indique; indiquent; a déclaré; déclare; déclarent; a affirmé; affirme; affirment; a souligné; souligne; a précisé;
      précise; précisent; a annoncé; annonce; annoncent; a ajouté; ajoute; a expliqué; explique; a rappelé; rappelle; a fait savoir;
      fait savoir; a noté; note; a relevé; relève; relèvent; a révélé; révèle; révèlent; a confirmé; confirme; a estimé; estime; estiment;
      a dit; dit; a assuré; assure; a fait état; fait état; font état; a rapporté; rapporte; rapportent; a publié; publie; montrent; montre;
      ressort; prévoit; prévoient; table; s'est félicité; a insisté; insiste; observe; confie; a confié; poursuit; a poursuivi; commente;
      a commenté; signale; a signalé; constate; a constaté; a fait remarquer; a chiffré; a évalué; avance; a avancé; indiqué; déclaré; affirmé;
      souligné; précisé; annoncé; publiées; publiés; lit-on; se félicite; a soutenu; soutient; a fait observer; a mis en avant; a regretté;
      regrette; a déploré; déplore; s'est réjoui; se réjouit; a martelé; martèle; a plaidé; plaide; a salué; salue; a détaillé; détaille;
      a résumé; résume; fait observer; a fait valoir; a lancé; a concédé; reconnaît; a reconnu; analyse; a corrigé; corrige; a promis; promet;
      a répondu; répond; a réagi; réagit; a dévoilé; dévoile; ont souligné; ont précisé; calcule; a calculé; vient de publier; a communiqué;
      communique; a averti; avertit; a prédit; espère; a espéré; projette; mise sur; ressortent
    `,
  },
  source: {
    source: `
      selon; d'après; de l'avis de|du; à en croire; cité par; citant; citée par; aux dires de|du; chiffres de|du|des|d'; données de|du|des|d';
      statistiques de|du|des|d'; données publiées par; chiffres publiés par; chiffres communiqués par; de source; rapport de|du|des|d';
      indicateurs de|du|des|d'; publiés par; publiées par; données diffusées par; estimations de|du|des|d'; prévisions de|du|des|d';
      note de|du|des|d'; communiqué de|du|des|d'; bulletin de|du|des|d'; annoncé par; indiqué par; rapporté par; rendus publics par;
      rendues publiques par; chiffres des|de la|de l'; données des|de la|de l'; ressort des données de|du|des|d'; interrogé par;
      a-t-on appris auprès de|du|des|d'; apprend-on auprès de|du|des|d'
    `,
  },
  body: {
    body: `
      cabinet; Cabinet; Fédération; interprofession; Office; Ministère; ministère; Institut; Agence; Service; Direction; direction; Banque;
      Conseil; Chambre; Fédération; Association; Commission; Autorité; Administration; Bureau; Département; Union; Centre; Organisation; Douane;
      douanes; Douanes; Haut-Commissariat; HCP; Fonds; Secrétariat; Gouvernement; gouvernement; Ambassade; ambassade; Confédération; Comité;
      Observatoire; Destatis; Insee; INSEE; CNUCED; OMC; FMI; FranceAgriMer; Eurostat; Trésor; Kremlin; Fédération nationale; Business France;
      Mission; CGEM; ASMEX; ONS; Société; Groupe; Statistique; Business; Rosstat; représentation; Coface; Agreste; TurkStat; secrétariat
    `,
  },
  title: {
    title: `
      ministres; présidents|présidentes; ambassadeurs|ambassadrices; gouverneurs; secrétaires; maires; directeurs|directrices; vice-ministres; commissaires; MM; consule; ministre-président; sous-secrétaire; vice-ministre; déléguée; commissaire; homologue; maire; préfet; présidente;
      Affaires étrangères; affaires étrangères; diplomatie; ministre; président; présidente; ambassadeur; ambassadrice; directeur; directrice;
      chef; secrétaire; porte-parole; représentant; représentante; vice; premier; Premier; Ministre; Président; roi; Roi; analyste; économiste;
      gouverneur; PDG; général; générale; M; Mme; délégué; conseiller; envoyé; homologue; commissaire; patron; adjoint; Majesté; Sa;
      chancelier; maire; commercial; russe; marocain; responsable; diplomate; attaché; consul; wali; commerce; Économie; vice-premier;
      vice-président; vice-ministre; princesse; prince; reine; cheikh; vice-présidente; patronne; envoyée; émissaire; Premier ministre
    `,
  },
  pronoun: {
    he: `
      il; elle; le ministre; le responsable; l'ambassadeur; le diplomate; le président; la même source; l'Office; l'institution; le ministère;
      le rapport; le document; la source; le représentant; l'institut; la ministre; le secrétaire; la directrice; le directeur
    `,
  },
  that: {
    that: `
      c'est ce qu'; c'est ce que; ce chiffre; cette annonce; ces chiffres ont été; ces données ont été; l'annonce en a été; ceci a été annoncé;
      c'est ce qu'a; l'annonce a été; c'est ce que révèle|révèlent|montre; ces chiffres sont; ces données; selon cette source;
      ces chiffres proviennent
    `,
  },
  outlet: {
    outlet: `
      TASS; Tass; Reuters; RIA Novosti; Ria Novosti; Sputnik; Interfax; MAP; AFP; Bloomberg; Anadolu; Xinhua; EFE; APS; Izvestia; agence;
      quotidien; journal; presse; Agence marocaine de presse; Agence France-Presse; Les Echos; Le Figaro; Le Monde; Médias24; Hespress; Le360;
      TAP; radio; chaîne; Jeune Afrique; Agence Ecofin; Prime
    `,
  },
  royal: { king: 'le souverain; le monarque; Souverain; SM le roi' },
};
