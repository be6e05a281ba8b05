package io.zhijia.reserved;

import io.zhijia.congress.Agenda.Point;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a standing report on an agenda by its words, so that nobody has to tie what anybody can see. */
final class Likely {

    private static final int MOST_OF_IT = 70; // percent of the title's pairs of characters

    /** The item most like this title; empty if none has most of it. */
    static Optional<Point> on(String title, List<Point> points) {
        return points.stream()
                .filter(point -> percent(title, point) >= MOST_OF_IT)
                .max(Comparator.comparingInt(point -> percent(title, point)));
    }

    private static int percent(String title, Point point) {
        var wanted = pairs(title);
        var there = pairs(point.title());
        return wanted.isEmpty()
                ? 0
                : (int) (100 * wanted.stream().filter(there::contains).count() / wanted.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private Likely() {}
}
