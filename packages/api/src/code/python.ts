import type { ChartView } from '@mizan/charts';
import type { Task } from './task.ts';

const READ = ({ title, url }: Task): string => `# ${title}
# Python 3, no packages needed.
import csv, urllib.request

URL = "${url}"
text = urllib.request.urlopen(URL).read().decode("utf-8")
lines = [line for line in text.splitlines() if not line.startswith("#")]

rows, series = {}, {}
for row in csv.DictReader(lines):
    if row["value"] == "" or row["flow"] not in ("X", "M"):
        continue  # an absent value is not zero
    exporter, importer = row["reporter"], row["partner"]
    if row["flow"] == "M":
        exporter, importer = importer, exporter
    key = row["dataflow"], row["flow"], exporter, importer
    rows.setdefault(key, {})[row["period"]] = row
    series.setdefault(key, {})[row["period"]] = float(row["value"])
`;

const VIEWS: Readonly<Record<ChartView, (task: Task) => string>> = {
  value: () => `for key, values in series.items():
    for period, value in values.items():
        print(*key, period, value, sep=",")
`,
  growth: () => `for key, values in series.items():
    for period, value in values.items():
        base = values.get(f"{int(period[:4]) - 1}{period[4:]}", 0)  # the same months a year before
        if base > 0:
            print(*key, period, 100 * (value / base - 1), sep=",")
`,
  index: ({ base }) => `for key, values in series.items():
${base === undefined ? `    sound = [period for period, row in sorted(rows[key].items())  # at least ten times its rounding step
             if values[period] > 0 and 10 * (float(row["value_below"]) - float(row["value_from"])) <= values[period]]
    base = values[sound[0]] if sound else 0` : `    base = values.get("${base}", 0)`}
    if base > 0:
        for period, value in values.items():
            print(*key, period, 100 * value / base, sep=",")
`,
  balance: ({ pair: [a, b] }) => `for (dataflow, flow, exporter, importer), values in series.items():
    if (exporter, importer) != ("${a}", "${b}"):
        continue
    for period, exports in values.items():
        own = rows[dataflow, flow, exporter, importer][period]["method"] == "reporter"  # one reporter counts both ways
        back = {"X": "M", "M": "X"}[flow] if own else flow
        imports = series.get((dataflow, back, importer, exporter), {}).get(period)
        if imports is not None:
            print(dataflow, flow, exporter, importer, period, exports - imports, sep=",")
`,
  share: () => `for (dataflow, flow, exporter, importer), values in series.items():
    if "WORLD" in (exporter, importer):
        continue
    for side, total in ((exporter, (exporter, "WORLD")), (importer, ("WORLD", importer))):
        totals = series.get((dataflow, flow, *total), {})
        for period, value in values.items():
            if totals.get(period, 0) > 0:
                print(dataflow, flow, exporter, importer, side, period, 100 * value / totals[period], sep=",")
`,
  mirror: () => `def counted_by(row):
    return row["partner"] if row["method"] == "partner-reported" else row["reporter"]

for (x_flow, _, exporter, importer), x_rows in rows.items():
    for (m_flow, _, *ends), m_rows in rows.items():
        if ends != [exporter, importer]:
            continue
        for period, x in x_rows.items():
            m = m_rows.get(period)
            if m is None or "reconciled" in (x["method"], m["method"]) or (counted_by(x), counted_by(m)) != (exporter, importer):
                continue
            fob = float(m["value"]) / (1.06 if (x["valuation"], m["valuation"]) == ("FOB", "CIF") else 1)
            if float(x["value"]) + fob > 0:
                print(x_flow, m_flow, exporter, importer, period, 200 * (float(x["value"]) - fob) / (float(x["value"]) + fob), sep=",")
`,
};

/** A Python program, standard library alone, that prints a view's series as CSV. */
export const pythonCode = (task: Task): string => `${READ(task)}\n${VIEWS[task.view](task)}`;
