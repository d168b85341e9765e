import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    other: `
      business|economic|investment|trade forum|fair|exhibition|conference|roundtable|expo; forum ..4 held|opens|opened; Economic Forum;
      Business Forum; Investment Forum; World|Eastern Economic Forum; economic forum
    `,
    meeting: `
      meet again; to meet; will be received by; is received by; meets; will hold talks; sat down with; host|hosts|hosted ..2 talks;
      conferred with; meet in; met in; after|before meeting; meeting ..4 ambassador|president|minister|counterpart; was|were received by;
      met with; met; meets with; meet with; meeting with; meeting between; a meeting; held talks; hold talks; talks with; talks between;
      had talks; held a meeting; held discussions; discussions with; received; hosted talks; consultations with; held consultations; will meet;
      summit between; summit; the meeting; the talks; talks; negotiations; trilateral; will hold talks
    `,
    memorandum_signed: `
      signed|sign|signs|inked|initialled|initialed ..14 memorandum|MoU|memoranda|MOU; letter of intent ..6 signed;
      signed|sign|signs ..10 letter of intent; declaration of intent ..6 signed; signed|sign|signs ..10 declaration of intent;
      memorandum|MoU ..8 initialled|initialed|inked; signed ..6 memorandum|MoU|memoranda|MOU; memorandum ..6 signed;
      signing ..4 memorandum|MoU|MOU; sign ..6 memorandum|MoU|MOU; MoU|MOU ..6 signed; inked ..5 memorandum|MoU;
      memorandum of understanding ..8 signed; signs ..5 memorandum|MoU
    `,
    agreement: `
      signed ..7 agreement|accord|treaty|protocol|protocols|pact|deal|agreements|convention;
      agreement|accord|treaty|protocol|pact|convention|agreements|protocols ..6 signed;
      agreement|accord|treaty|pact|partnership|deal ..3 concluded; sign ..7 agreement|accord|treaty|protocol|pact|deal;
      signing ..5 agreement|accord|treaty|protocol|pact; concluded ..4 agreement|accord|treaty|partnership|deal;
      free trade agreement ..3 entered; agreement ..4 entered into force; agreement ..4 came into force; strategic partnership of;
      normalised|normalized relations; normalised|normalized ties; restored|resumed|established ..2 relations|ties; ratified;
      signs ..7 agreement|accord|treaty|pact|protocol; partnership signed; agreement ..4 was reached; agreements reached;
      inked ..5 agreement|deal
    `,
    commission_session: `
      commission|committee ..10 meet|meets|met|convene|convenes|convened; session of ..10 commission|committee; commission ..6 session;
      session ..3 commission|committee; meeting of ..8 commission|committee; commission|committee ..5 met|meets|convened|held|meeting|convenes;
      joint commission ..4 session; co-chair ..12 session; intergovernmental commission; joint committee ..3 meeting|session
    `,
    visit: `
      arrives|arrive|arrived in|at; lands in; will arrive in; due in|on ..3 for talks; visited ..3 by; heads|headed|heading to ..3 for talks;
      flies to; return visit; leads|led|leading a ..4 mission|delegation; trade mission; tours; toured; is due in|back; will head|lead|tour;
      will fly to; visit to; visited; visits; official visit; state visit; working visit; royal visits; visit of; visits to; paid a visit;
      arrived in ..3 visit; on a visit; trip to; travelled to; traveled to; delegation ..4 visited; visit by; 's visit; will visit;
      business mission; trade mission ..3 to; hosted president|king|minister; tour of; flew to; landed in; arrived in; is in|visiting;
      on a trip to; leads|led a ..3 delegation|mission to; travels to; will travel to
    `,
    call: `
      telephone conversation; phone call; phone conversation; spoke by phone|telephone; telephoned; telephone call; by telephone; phoned;
      phone talks; spoke on the phone; video call; videoconference; held a call; called ..3 counterpart
    `,
    contract: `
      signed ..7 contract|contracts; contract ..6 signed; awarded ..5 contract|contracts; won ..5 contract|contracts|order|tender;
      contract ..3 awarded; sign ..6 contract|contracts; signing ..5 contract|contracts; signs ..6 contract; secured ..4 contract|order;
      clinched ..4 contract|deal|order; contract was|is concluded
    `,
  },
  together: {
    together: 'they; both ministers|leaders|sides|men|presidents|officials|parties|diplomats; the two; the pair; the ministers|leaders|sides|parties',
  },
  planned: {
    planned: `
      expect|expects|hope|hopes|aims to; is due; are due; due in|on|back; heads to; leads a; to meet; to sign; to visit;
      would meet|visit|travel; invited to; later this month; next month; will; is to; are to; scheduled; due to; planned; is expected to;
      are expected to; plans to; to be held; set for; slated; upcoming; next week; tomorrow; is set to; are set to; intends to; forthcoming;
      to take place; would be held; will open; opens on; will meet; will travel; will convene; will receive
    `,
  },
  postponed: { postponed: 'postponed; cancelled; canceled; called off; put off; delayed; suspended until; rescheduled; moved to' },
  host: { host: 'host|hosts|hosted|hosting' },
  there: { there: 'there; on the sidelines; on that occasion' },
  purpose: { purpose: 'for; to hold' },
  counterpart: { counterpart: 'counterpart|counterparts' },
};
