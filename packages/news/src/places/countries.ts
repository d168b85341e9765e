/** ISO 3166-1 codes of the countries read by name; dependent territories are left to their states. */
export const COUNTRIES =
  'AF AL DZ AD AO AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GT GN GW GY HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KW KG LA LV LB LS LR LY LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG KP MK NO OM PK PS PA PG PY PE PH PL PT QA RO RU RW SA SN RS SL SG SK SI SO ZA KR SS ES LK SD SR SE CH SY TW TJ TZ TH TG TT TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW XK'.split(' ');

/** Kingdoms, for "the kingdom". */
export const KINGDOMS: ReadonlySet<string> = new Set(['MA', 'SA', 'ES', 'NL', 'BE', 'GB', 'SE', 'NO', 'DK', 'JO', 'BH', 'TH', 'KH', 'LS', 'SZ', 'BT']);

/** Kingdoms that are mostly called so; others are only where none of these is spoken of. */
export const CALLED_KINGDOMS: ReadonlySet<string> = new Set(['MA', 'SA', 'JO', 'BH', 'TH', 'KH', 'LS', 'SZ', 'BT']);

/** Capitals, whose names also stand for the state. */
export const CAPITALS: ReadonlySet<string> = new Set(
  'MA-RAB CI-AB BO-L TZ-02 RU-MOW FR-75 ES-MD DE-BE NL-NH NL-ZH BE-BRU GB-LND US-DC CN-BJ EG-C TR-06 DZ-16 TN-11 SA-01 AE-AZ QA-DA IR-23 IN-DL JP-13 KR-11 BR-DF KE-30 NG-FC ET-AA ZA-GP SN-DK GH-AA IT-62 CH-BE AT-9 PL-14 UA-30 BY-HM KZ-71 UZ-TK AZ-BA GE-TB AM-ER PT-11 GR-I SE-AB NO-03 DK-84 FI-18 CA-ON MX-CMX AR-C PK-IS ID-JK VN-HN LY-TB LB-BA JO-AM IQ-BG SY-DI MR-13 ML-BKO RS-00 HU-BU RO-B BG-22 CZ-10'.split(' '),
);
