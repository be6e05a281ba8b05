package io.zhijia.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting has on its agenda, for other modules; cancelled sittings are not among them.
 *
 * @param isOver closed
 */
public record Agenda(SittingId sitting, LocalDate day, boolean isOver, List<Point> points) {

    public Agenda {
        points = List.copyOf(points);
    }

    /** One of its items; empty once it has been taken off. */
    public Optional<Point> point(int number) {
        return points.stream().filter(point -> point.number() == number).findFirst();
    }

    /**
     * An item.
     *
     * @param number by which others know it; stays
     * @param place the number that is printed
     * @param isFinance whether its paper is a budget or a final account, by the register of papers
     * @param passed null while nobody has voted on it
     * @param inFavor how many were for it; null likewise
     */
    public record Point(
            int number,
            int place,
            String title,
            Handling handling,
            boolean isFinance,
            @Nullable Boolean passed,
            @Nullable Integer inFavor) {}
}
