import type { ChartView } from '@mizan/charts';
import type { Task } from './task.ts';

const READ = ({ title, url }: Task): string => `# ${title}
# Base R, no packages needed.
url <- "${url}"
rows <- read.csv(url, comment.char = "#", na.strings = "", colClasses = "character", encoding = "UTF-8")
for (column in c("value", "value_from", "value_below")) rows[[column]] <- as.numeric(rows[[column]])
rows <- rows[!is.na(rows$value) & rows$flow %in% c("X", "M"), ]  # an absent value is not zero
inward <- rows$flow == "M"
rows$exporter <- ifelse(inward, rows$partner, rows$reporter)
rows$importer <- ifelse(inward, rows$reporter, rows$partner)
key <- c("dataflow", "flow", "exporter", "importer")
`;

const VIEWS: Readonly<Record<ChartView, (task: Task) => string>> = {
  value: () => `result <- rows[c(key, "period", "value")]
`,
  growth: () => `base <- rows[c(key, "period", "value")]  # the same months a year before
base$period <- paste0(as.integer(substr(base$period, 1, 4)) + 1, substring(base$period, 5))
result <- merge(rows[c(key, "period", "value")], base, by = c(key, "period"), suffixes = c("", ".base"))
result <- result[result$value.base > 0, ]
result$growth <- 100 * (result$value / result$value.base - 1)
`,
  index: ({ base }) => `${base === undefined ? `sound <- rows[rows$value > 0 & 10 * (rows$value_below - rows$value_from) <= rows$value, ]  # at least ten times its rounding step
sound <- sound[order(sound$period), ]
base <- sound[!duplicated(sound[key]), c(key, "value")]` : `base <- rows[rows$period == "${base}" & rows$value > 0, c(key, "value")]`}
result <- merge(rows[c(key, "period", "value")], base, by = key, suffixes = c("", ".base"))
result$index <- 100 * result$value / result$value.base
`,
  balance: ({ pair: [a, b] }) => `exports <- rows[rows$exporter == "${a}" & rows$importer == "${b}", c("dataflow", "flow", "period", "value")]
back <- rows[rows$exporter == "${b}" & rows$importer == "${a}", ]
own <- back$method == "reporter"  # one reporter counts both ways
back$flow[own] <- ifelse(back$flow[own] == "X", "M", "X")
result <- merge(exports, back[c("dataflow", "flow", "period", "value")], by = c("dataflow", "flow", "period"), suffixes = c(".exports", ".imports"))
result$balance <- result$value.exports - result$value.imports
`,
  share: () => `pair <- rows[rows$exporter != "WORLD" & rows$importer != "WORLD", c(key, "period", "value")]
share_of <- function(side, other) {
  totals <- rows[rows[[other]] == "WORLD", c("dataflow", "flow", side, "period", "value")]
  both <- merge(pair, totals, by = c("dataflow", "flow", side, "period"), suffixes = c("", ".total"))
  both <- both[both$value.total > 0, ]
  data.frame(both[c(key, "period")], side = both[[side]], share = 100 * both$value / both$value.total)
}
result <- rbind(share_of("exporter", "importer"), share_of("importer", "exporter"))
`,
  mirror: () => `rows$counted_by <- ifelse(rows$method == "partner-reported", rows$partner, rows$reporter)
sides <- rows[rows$method != "reconciled", c("dataflow", "exporter", "importer", "period", "unit", "valuation", "value", "counted_by")]
result <- merge(sides[sides$counted_by == sides$exporter, ], sides[sides$counted_by == sides$importer, ],
                by = c("exporter", "importer", "period", "unit"), suffixes = c(".x", ".m"))
fob <- result$value.m / ifelse(result$valuation.x == "FOB" & result$valuation.m == "CIF", 1.06, 1)
result$gap <- 200 * (result$value.x - fob) / (result$value.x + fob)
`,
};

/** A program in base R that makes a data frame of a view's series and prints it. */
export const rCode = (task: Task): string => `${READ(task)}\n${VIEWS[task.view](task)}print(result, row.names = FALSE)\n`;
