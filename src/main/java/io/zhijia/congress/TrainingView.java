package io.zhijia.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The trainings of a term beside those who sit in it. */
record TrainingView(TermView of, List<Training> trainings) {

    /** To how many, and which, somebody came; the latest first. */
    List<Training> of(DelegateLine line) {
        return trainings.stream().filter(one -> one.hasTrained(line.delegate())).toList();
    }

    /** Who sits today with a vote and has been to none. */
    List<DelegateLine> untrained() {
        return of.voting().stream().filter(line -> of(line).isEmpty()).toList();
    }

    /** Held this year, by the calendar. */
    int heldThisYear() {
        return (int) trainings.stream()
                .filter(one -> !isAhead(one, of.today())
                        && one.on().getYear() == of.today().getYear())
                .count();
    }

    int trained() {
        return of.voting().size() - untrained().size();
    }

    /** Who can be down for it: those with a vote, and whoever is down already. */
    List<DelegateLine> invited(Training one) {
        return Stream.concat(of.lines().stream(), of.gone().stream())
                .filter(line -> mayCome(line.delegate()) || one.hasTrained(line.delegate()))
                .toList();
    }

    /** Also before they take office: who is elected is trained before the first sitting. */
    private static boolean mayCome(Delegate one) {
        return one.part().votes() && one.until() == null;
    }

    boolean isAhead(Training one, LocalDate today) {
        return one.on().isAfter(today);
    }
}
