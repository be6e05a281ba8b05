package io.zhijia.proposal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.proposal.Rating.Satisfaction;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the proposers think of their answers, counted by person (按人): whoever has not said anything is not rated, and never
 * content.
 *
 * @param asked how many could rate an answer that was sent, once for each
 */
record OwnRatings(int asked, Map<Satisfaction, Long> said) {

    OwnRatings {
        said = Map.copyOf(said);
    }

    /** Of each case what was said of the last answer anybody rated. */
    static OwnRatings of(List<CaseAtHand> cases, Function<Rating, Satisfaction> about) {
        var answered = Figure.ANSWERED.of(cases);
        return new OwnRatings(
                answered.stream().mapToInt(OwnRatings::asked).sum(),
                answered.stream()
                        .flatMap(one -> Figure.lastRatings(one).stream())
                        .collect(groupingBy(about, () -> new EnumMap<>(Satisfaction.class), counting())));
    }

    /** Who is asked today, and who has rated and would not be asked any more. */
    private static int asked(CaseAtHand one) {
        var people = new HashSet<>(one.raters());
        Figure.lastRatings(one).forEach(rating -> people.add(rating.member()));
        return people.size();
    }

    int of(Satisfaction what) {
        return said.getOrDefault(what, 0L).intValue();
    }

    int rated() {
        return said.values().stream().mapToInt(Long::intValue).sum();
    }

    int unrated() {
        return asked - rated();
    }

    /** 满意 and 基本满意 of those who rated; null where nobody has. */
    @Nullable Integer percent() {
        var content = of(Satisfaction.SATISFIED) + of(Satisfaction.BASICALLY);
        return rated() == 0 ? null : Math.round(100f * content / rated());
    }
}
