import type { ChartView } from '@mizan/charts';
import type { Task } from './task.ts';

const READ = ({ title, url }: Task): string => `* ${title}
* Stata 14 or later, no packages needed.
import delimited using "${url}", varnames(1) stringcols(_all) bindquote(strict) encoding("utf-8") clear
drop if substr(dataflow, 1, 1) == "#"
destring value value_from value_below, replace
keep if !missing(value) & inlist(flow, "X", "M")   // an absent value is not zero
generate exporter = cond(flow == "M", partner, reporter)
generate importer = cond(flow == "M", reporter, partner)
`;

/** A local macro's name as Stata quotes it. */
const file = (name: string): string => `\`${name}'`;

const VIEWS: Readonly<Record<ChartView, (task: Task) => string>> = {
  value: () => `list dataflow flow exporter importer period value, noobs clean
`,
  growth: () => `generate year = real(substr(period, 1, 4))
generate part = substr(period, 5, .)   // the same months a year before
egen series = group(dataflow flow exporter importer part), missing
xtset series year
generate growth = 100 * (value / L.value - 1) if L.value > 0
list dataflow flow exporter importer period growth if !missing(growth), noobs clean
`,
  index: ({ base }) => `generate byte sound = ${base === undefined ? 'value > 0 & 10 * (value_below - value_from) <= value   // at least ten times its rounding step' : `value > 0 & period == "${base}"`}
bysort dataflow flow exporter importer sound (period): generate double base = value[1] if sound
bysort dataflow flow exporter importer (base period): replace base = base[1]
generate double index = 100 * value / base
sort dataflow flow exporter importer period
list dataflow flow exporter importer period index, noobs clean
`,
  balance: ({ pair: [a, b] }) => `generate byte back = exporter == "${b}"
keep if inlist(exporter, "${a}", "${b}") & inlist(importer, "${a}", "${b}")
replace flow = cond(flow == "X", "M", "X") if back & method == "reporter"   // one reporter counts both ways
keep dataflow flow period back value
reshape wide value, i(dataflow flow period) j(back)
generate double balance = value0 - value1
list dataflow flow period balance if !missing(balance), noobs clean
`,
  share: () => `foreach side in exporter importer {
    local other = cond("${file('side')}" == "exporter", "importer", "exporter")
    preserve
    keep if ${file('other')} == "WORLD"
    keep dataflow flow ${file('side')} period value
    rename value total_${file('side')}
    tempfile totals
    save "${file('totals')}"
    restore
    merge m:1 dataflow flow ${file('side')} period using "${file('totals')}", keep(master match) nogenerate
    generate double share_${file('side')} = 100 * value / total_${file('side')} if total_${file('side')} > 0
}
drop if exporter == "WORLD" | importer == "WORLD"
sort dataflow flow exporter importer period
list dataflow flow exporter importer period share_exporter share_importer, noobs clean
`,
  mirror: () => `generate counted_by = cond(method == "partner-reported", partner, reporter)
drop if method == "reconciled"
preserve
keep if counted_by == importer
keep dataflow exporter importer period unit valuation value
rename (dataflow valuation value) (dataflow_m valuation_m value_m)
tempfile imports
save "${file('imports')}"
restore
keep if counted_by == exporter
joinby exporter importer period unit using "${file('imports')}"
replace value_m = value_m / 1.06 if valuation == "FOB" & valuation_m == "CIF"
generate double gap = 200 * (value - value_m) / (value + value_m)
list dataflow dataflow_m exporter importer period gap, noobs clean
`,
};

/** A Stata do-file that lists a view's series. */
export const stataCode = (task: Task): string => `${READ(task)}\n${VIEWS[task.view](task)}`;
