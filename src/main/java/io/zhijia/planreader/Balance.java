package io.zhijia.planreader;

import java.util.Optional;

/** Quotes and brackets that were opened but not closed on their line, or the other way round (E38). */
final class Balance {

    private static final String OPENING = "“《([";
    private static final String CLOSING = "”》)]";

    static Optional<ReadWarning> in(Source source, Line line) {
        var open = new int[OPENING.length()];
        int from = Mark.at(source, line.from(), line.to()).map(Mark::to).orElse(line.from());
        for (int at = from; at < line.to(); at++) {
            int opens = OPENING.indexOf(source.folded().charAt(at));
            int closes = CLOSING.indexOf(source.folded().charAt(at));
            if (opens >= 0) {
                open[opens]++;
            } else if (closes >= 0) {
                open[closes]--;
            }
        }
        for (int i = 0; i < open.length; i++) {
            if (open[i] != 0) {
                var pair = "" + OPENING.charAt(i) + CLOSING.charAt(i);
                return Optional.of(ReadWarning.of(WarningKind.UNBALANCED, line.from(), line.to(), pair));
            }
        }
        return Optional.empty();
    }

    private Balance() {}
}
