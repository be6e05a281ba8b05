package io.zhijia.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures of a year without anything behind them: what a union tells the one above it. */
record Counts(Map<Figure, Integer> counts) {

    static final List<Figure> TOLD = List.of(
            Figure.RECEIVED,
            Figure.CASES,
            Figure.SUGGESTIONS,
            Figure.ANSWERED,
            Figure.IN_TIME,
            Figure.SATISFIED,
            Figure.CARRIED_OUT,
            Figure.FORWARDED);

    Counts {
        counts = Map.copyOf(counts);
    }

    static Counts of(List<CaseAtHand> all) {
        var counts = new EnumMap<Figure, Integer>(Figure.class);
        TOLD.forEach(figure -> counts.put(figure, figure.of(all).size()));
        return new Counts(counts);
    }

    int of(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    /** In per cent of the figure it is a part of; null where that is not told, or is nought. */
    @Nullable Integer rate(Figure figure) {
        var whole = figure.outOf();
        return whole == null || of(whole) == 0 ? null : Math.round(100f * of(figure) / of(whole));
    }
}
