import type { TimeTables } from '../../grammar/language.ts';

export const times: TimeTables = {
  month: {
    1: 'January; Jan .?',
    2: 'February; Feb .?',
    3: 'March; Mar .',
    4: 'April; Apr .?',
    5: 'May',
    6: 'June; Jun .?',
    7: 'July; Jul .?',
    8: 'August; Aug .?',
    9: 'September; Sept .?; Sep .?',
    10: 'October; Oct .?',
    11: 'November; Nov .?',
    12: 'December; Dec .?',
  },
  weekday: { 1: 'Monday; Mon', 2: 'Tuesday; Tue', 3: 'Wednesday; Wed', 4: 'Thursday; Thu', 5: 'Friday; Fri', 6: 'Saturday', 7: 'Sunday' },
  period: {
    days: `
      {m:month} {d:day} -|–|—|to|and|through {d2:day} ,? {y:year}?; {d:day} -|–|—|to|and|until {d2:day} of? {m:month} ,? {y:year}?;
      {d:day} of? {m:month} -|–|—|to|and|until {d2:day} of? {m2:month} ,? {y:year}?;
      {m:month} {d:day} -|–|—|to|and|through {m2:month} {d2:day} ,? {y:year}?; {m:month} {d:day} -|–|—|to|and|through|until {d2:day} ,? {y:year}?;
      {w:weekday} and|to|through {w2:weekday} ,? {m:month} {d:day} -|–|and {d2:day}; the {d:day} and|to {d2:day} of {m:month} {y:year}?
    `,
    day: `
      {m:month} {d:day} ,? {y:year}; {m:month} {d:day}; {d:day} of? {m:month} {y:year}?; {d:day} {m:month} ,? {y:year}; {y:year} - {mm:yy} - {dd:yy};
      {d:day} {m:month} last? year?
    `,
    month: '{m:month} (of)? {y:year}; {m:month}; {m:month} of? the|that|same year',
    monthPast: 'last|past {m:month}; this past {m:month}',
    months: `
      {m:month} ,? {y:year}? to|through|until|till|-|–|— end|the? of? {m2:month} ,? of? {y2:year}?;
      between {m:month} {y:year}? and {m2:month} of? {y2:year}?; {m:month} and {m2:month} of? {y2:year};
      from {m:month} {y:year}? to|through|until {m2:month} of? {y2:year}?; both? {m:month} and {m2:month};
      the? start|beginning of {m:month} to|through|until the? end|close of {m2:month} ,? of? {y2:year}?; first {n:n} - months {y:year};
      over|for|during {m:month} -|–|to|through {m2:month} of? {y2:year}?
    `,
    half: `
      {o:ord} half of|in? the? fiscal|calendar? year? {y:year}; {o:ord} half of the? year?; the|its|in {o:ord} half;
      {o:ord} half - year of|in? {y:year}?;
      {h:hn} of? {y:year}?; {y:year} - {h:hn}; {o:ord} semester of? {y:year}?; {o:ord} six months of? {y:year}?; {y:year} {o:ord} half;
      {o:ord} half of the year
    `,
    finalQuarter: `
      final|last|closing quarter of the? {y:year}?; final|last|closing quarter of last|this year
    `,
    quarter: `
      {o:ord} quarter of|in? the? {y:year}?; {o:ord} - quarter {y:year}?; {q:qn} of? {y:year}?; {y:year} - {q:qn};
      {o:ord} three months of? {y:year}?; {y:year} {o:ord} quarter; {o:ord} quarter of the year
    `,
    datedDays: `
      {m:month} {d:day} ,? {y:year} to|through|until|-|–|— {m2:month} {d2:day} ,? {y2:year};
      {d:day} {m:month} {y:year} to|through|until|-|–|— {d2:day} {m2:month} {y2:year}
    `,
    monthNext: 'next {m:month}; coming {m:month}',
    firstQuarters: 'first {n:n} quarters of|in? the|this? year? {y:year}?; {n:n} quarters of {y:year}',
    fourMonths: '{o:ord} third of the? this? year? {y:year}?',
    firstMonths: `
      over|in|during the {n:n} months; over|in|during|for the {n:n} months to|through|ended|ending {m2:month} {dd:day}? ,? {y:year}?;
      first {n:n} months of|in? the? year? {y:year}?; {n:n} months to|through|ended|ending {m2:month} {dd:day}? ,? {y:year}?;
      {n:n} months of {y:year};
      {n:n} months into {y:year}; {n:n} - month period of? {y:year}?; opening {n:n} months of? {y:year}?; first {n:n} - months of? {y:year}?
    `,
    fiscalMonths: `
      first|opening {n:n} months ( {m:month} -|–|to {m2:month} ) of the? current|present|ongoing|this? fiscal|financial year;
      first|opening {n:n} months of the|this? current|present|ongoing? fiscal|financial year;
      {m:month} -|–|to {m2:month} of the? current|present|ongoing|this fiscal|financial year;
      {n:n} months of the|this? current|present|ongoing? fiscal|financial year; first|opening {n:n} months of {f:fy};
      first|opening {n:n} months of the? fiscal|financial year {f:fy} - {y2:yy};
      first|opening {n:n} months of the? fiscal|financial year {y:year} - {y2:yy};
      first|opening {n:n} months of the? fiscal|financial year {y:year} / {y2:yy};
      first|opening {n:n} months ( {m:month} -|–|to {m2:month} ) of {f:fy}; this|current|present|ongoing fiscal|financial year
    `,
    fiscalMonthsBefore: 'first|opening {n:n} months of the? last|previous|preceding fiscal|financial year',
    someMonths: '{n:n} months',
    trailingQuarters: `
      {n:n} quarters to|ending|ended|through the? end? of? {q:qn} {y:year};
      {n:n} quarters to|ending|ended|through the? end? of? {o:ord} quarter of? {y:year}
    `,
    lastMonths: 'last {n:n} months of {y:year}; final {n:n} months of {y:year}',
    trailing: `
      last|past|previous|recent {n:n} months; {n:n} months to|ending|ended the? end? of? {m2:month} {y:year};
      year ended|ending the? end? of? {m2:month} {y:year}; year to {m2:month} {y:year}; twelve months to {m2:month} {y:year};
      {n:n} - month period ending in? {m2:month} {y:year}; year to {m2:month};
      year that ended|closed on|in? the? end? of? {dd:day}? {m2:month} {y:year}?;
      fiscal|financial|marketing|crop year|season ended|ending on|in the? end? of? {dd:day}? {m2:month} {y:year}?;
      season that ended|closed on|in {dd:day}? {m2:month} {y:year}?; year ended|ending|to the? end? of? {dd:day} {m2:month} {y:year}?;
      year ended|ending|to {m2:month} {dd:day} ,? {y:year}?
    `,
    endOf: `
      until|till the? end? of? {m:month} {y:year}; end of last|this {m:month}; up till|until {m:month} {y:year}?;
      up? to|till|until|through last {m:month}; end of|- {m:month} ,? {y:year}?;
      in|over|for|during? the? period to|through|until|up the? to? the? end? of? {m:month} ,? {y:year}?; late {m:month} {y:year}?;
      end - {m:month} {y:year}?; up to|through|until the? end? of? {m:month} {y:year}?; as of the? end? of? {m:month} {y:year}?;
      as of {m:month} {d:day} ,? {y:year}?; by the? end of {m:month} {y:year}?; close of {m:month} {y:year}?; through {m:month} {d:day}? {y:year}?;
      {m:month} year-to-date; until|till the? end? of? {m:month} ,? {y:year}
    `,
    late: 'late {m:month} {y:year}?',
    early: 'early|beginning {m:month} {y:year}?; early in {m:month} {y:year}?; start|beginning of {m:month} {y:year}?',
    mid: 'mid {m:month} {y:year}?; mid - {m:month} {y:year}?; middle of {m:month} {y:year}?',
    fiscal: `
      fiscal|financial|marketing|crop year? {y:year} -|/|– {y2:yy} ,? which|that? ended|ending|ends|closed|closing in|on? {e:month};
      fiscal|financial|marketing|crop year? {y:year} -|/|– {y2:year} ,? which|that? ended|ending|ends|closed|closing in|on? {e:month};
      {f:fy} ( {m:month} - {m2:month} ); {f:fy} ( {m:month} to {m2:month} ); fiscal year|years? {y:year} / {y2:yy} ( {m:month} - {m2:month} );
      {f:fy} / {y2:yy}; {f:fy} - {y2:yy}; FY {y:year} / {y2:yy}; FY {y:year} - {y2:yy}; {f:fy}; fiscal year|years? {y:year} / {y2:yy};
      fiscal year|years? {y:year} - {y2:yy}; fiscal year {y:year}; marketing|season|crop? year|season|campaign {y:year} / {y2:yy};
      marketing|season|crop? year|season|campaign {y:year} - {y2:yy}; {y:year} / {y2:yy} marketing|season|crop|fiscal|financial|campaign;
      {y:year} - {y2:yy} marketing|season|crop|fiscal|financial|campaign; {y:year} / {y2:yy}; {y:year} / {y2:year};
      marketing|season|crop|coffee|cocoa|sugar year|season {y:year} / {y2:yy} ( {m:month} -|–|to {m2:month} );
      {y:year} / {y2:yy} ( {m:month} -|–|to {m2:month} ); {y:year} / {y2:yy} {m:month} -|–|to {m2:month} marketing? season|year;
      coffee|cocoa|sugar year|season {y:year} / {y2:yy}; marketing|season|crop|financial? year|season {y:year} - {y2:year};
      {y:year} - {y2:year} season|marketing|crop|fiscal; in|for|during|of {y:year} - {y2:yy}; in|for|during|of {y:year} – {y2:yy}
    `,
    years: `
      from {y:year} to|through|until {y2:year}; between {y:year} and {y2:year}; {y:year} to|through|until {y2:year}; {y:year} - {y2:year};
      {y:year} – {y2:year}; {y:year} - {yy:yy}; {y:year} – {yy:yy}
    `,
    yearPair: '{y:year} and|or {y2:year}',
    year: `
      year|years? {y:year}; calendar year {y:year}; full|whole year {y:year}; whole|entirety|all of {y:year}; end of {y:year}; end - {y:year};
      year - end {y:year}
    `,
    byYear: 'by|until|before the? end? of? the? year? {y:year}; by|until the? horizon {y:year}',
    sinceYear: 'since {y:year}; from {y:year} levels; since {m:month} {y:year}',
    sinceEvent: 'since then',
    ytd: `
      year to date; so far this year; since the start|beginning of the|this year; year-to-date; from|since the beginning of the year;
      this year so far
    `,
    beforeLastYear: 'year before last',
    lastYear: 'last year; past year; year gone by; year just gone|ended|past|closed',
    previousYear: 'previous year; preceding year; the year before; a year before that',
    thisYear: 'this year; current year',
    nextYear: 'next year; coming year; the following year',
    lastMonth: 'last month; previous month; the past month; late|early last month',
    thisMonth: 'this month; current month',
    nextMonth: 'next month; the coming month; early|late next month',
    lastQuarter: 'last quarter; previous quarter',
    yearBefore: `
      a year earlier|before|ago|previously; one year earlier|before|ago;
      the same {p:n}? months? period|time|month|half|quarter|months|span|stretch|interval|date|day|point|stage|week of|in|a|the?
      a|last|previous|preceding|the|prior? year|earlier|before? ago|earlier|before? {y:year}?;
      same period|time|month|half|quarter|months|span {y:year}; year-on-year; year on year; year-over-year; year over year; yoy; y / y; y-o-y; YoY;
      the year before;
      corresponding|equivalent|comparable|like period|half|months|month|quarter of|in|a? the|a|last|previous? previous|preceding|year?
      year|earlier|before? {y:year}?; annually; on the year; on an annual basis; in annual terms; compared to|with the previous year; year earlier;
      a year ago; against a year ago; previous year 's? level|figure|total; 12|twelve months earlier|before; the? preceding|prior 12|twelve months;
      same {n:n} months of|in? {y:year}?; same {n:n} months a|last|the? year? earlier|before|ago?; the previous year; the preceding year;
      in the prior year; prior year; a season earlier|before|ago; the season before; the previous season|campaign|marketing; a campaign earlier;
      previous|preceding|last fiscal|financial year?; previous|preceding|prior|foregoing twelve|12 months
    `,
    samePeriod: `
      the same period; these|those {n:n} months; the same {n:n} months; this|that period; in the period; over the period; during the period;
      at the same time; that year|quarter|half; the same year; that same year
    `,
    today: 'today; earlier today; this morning|afternoon|evening; tonight; later today',
    yesterday: 'yesterday; yesterday evening|afternoon|morning; last night',
    afterTomorrow: 'day after tomorrow',
    tomorrow: 'tomorrow',
    thisWeek: 'this week; earlier|later this week; at the start|beginning|end of this|the week',
    weekend: 'over|at|on|during the weekend; this weekend',
    lastWeekend: 'last weekend; the past weekend',
    nextWeekend: 'next weekend; the coming weekend',
    lastWeek: 'last week; late|early|earlier last week; the past week',
    nextWeek: 'next week; early|late|later next week; the coming week; in the week ahead',
    weekday: '{w:weekday}; on {w:weekday}',
    lastWeekday: "last {w:weekday}; {w:weekday} last; this past {w:weekday}",
    weekdayOfLastWeek: "on? {w:weekday} of? last week; last week's {w:weekday}; on? {w:weekday} of? the previous week; last week on {w:weekday}",
    weekdayOfNextWeek: "on? {w:weekday} of? next week; next week's {w:weekday}; next week on {w:weekday}",
    nextWeekday: 'next {w:weekday}; this coming {w:weekday}; the coming {w:weekday}; {w:weekday} next; coming {w:weekday}',
    yearAfter: `
      a year later|on|after; the following|next year; the year after|following; in the year that followed; {n:n} years later|on;
      {n:n} years after that
    `,
    yearsBefore: '{n:n} years earlier|before|previously|prior',
    yearsAgo: '{n:n} years ago; over|in|during the? past|last|previous {n:n} years; in|over|within {n:n} years; {n:n} years',
    decade: 'decade|decades',
    spring: 'spring',
    season: 'summer {y:year}; winter {y:year}; autumn {y:year}; spring {y:year}; in the summer|winter|spring|autumn of {y:year}',
    quarterBefore: `
      the previous quarter; the preceding quarter; the quarter before; the previous|preceding three months; a quarter earlier; quarter-on-quarter;
      quarter on quarter; the prior quarter
    `,
    monthBefore: `
      the previous month; a month earlier|before; month-on-month; month on month; over the month; from the previous month; on the month;
      the month before
    `,
    dayBefore: 'a day earlier|before; one day earlier|before; the day before; the previous day; on the eve; the evening before',
    dayAfter: 'the next day; the following day; a day later; one day later; the day after',
    sameDay: 'that day; the same day; that same day; later that day',
    beforeYesterday: 'the day before yesterday',
    daysAgo: '{n:n} days ago',
    daysBefore: '{n:n} days earlier|before|prior',
    daysAfter: '{n:n} days later; {n:n} days after that',
    daysSince: '{n:n} days after',
    weeksAgo: '{n:n} weeks ago; {n:n} weeks earlier; a? fortnight ago',
    weekAgo: 'a week ago; a week earlier|before; the week before; the previous week',
    inSpring: 'in|this|next|last the? spring {y:year}?',
    inSummer: 'in|this|next|last the? summer {y:year}?',
    inAutumn: 'in|this|next|last|to|until the? autumn|fall of? {y:year}?',
    inWinter: 'in|this|next|last the? winter {y:year}?',
    sameMonth: 'that month; the same month',
    weekdays: `
      from {w:weekday} to|through|until {w2:weekday}; {w:weekday} and|to|through {w2:weekday}; between {w:weekday} and {w2:weekday}
    `,
  },
};
