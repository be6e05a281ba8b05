package io.zhijia.congresscheck;

import static io.zhijia.congresscheck.AssessmentRefusal.EMPTY_SCHEME;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what the congress's work is assessed: a union's own list, or the usual one as long as it has none.
 *
 * @param version 0 for the usual one
 */
record Scheme(List<Line> lines, int version) {

    Scheme {
        refuseIf(lines.isEmpty(), EMPTY_SCHEME);
        lines = List.copyOf(lines);
    }

    /**
     * One item.
     *
     * @param proof what the records show of it; null if only the examiner can tell
     */
    record Line(String title, int points, @Nullable Proof proof) {}

    static Scheme usual(Function<String, String> words) {
        return new Scheme(
                Stream.of(Proof.values())
                        .map(proof -> new Line(words.apply(proof.word()), proof.usualPoints(), proof))
                        .toList(),
                0);
    }

    int total() {
        return lines.stream().mapToInt(Line::points).sum();
    }
}
