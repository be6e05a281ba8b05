package io.zhijia.appraisal;

import io.zhijia.ballot.BallotDesk.Numbers;
import io.zhijia.identity.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the year's papers tell of rounds in which people were rated: never of fewer than five. */
@Service
@Transactional(readOnly = true)
class AppraisalFigures {

    private final Rounds rounds;
    private final AppraisalViews views;

    AppraisalFigures(Rounds rounds, AppraisalViews views) {
        this.rounds = rounds;
        this.views = views;
    }

    /**
     * What was held in some days.
     *
     * @param persons in each round
     * @param papers that came back
     * @param satisfied the mean share of the two best grades; nothing where fewer than five people were rated, or it cannot
     *     be told of each
     */
    record Held(int rounds, int persons, int papers, Optional<BigDecimal> satisfied) {}

    Held between(Actor actor, LocalDate from, LocalDate to) {
        var held = rounds.all(actor.union()).stream()
                .filter(round -> round.persons() > 0 && round.isDecidedIn(from, to))
                .map(round -> views.ofPersons(actor, round))
                .toList();
        var shares = held.stream()
                .flatMap(round -> round.standings().stream())
                .map(standing -> standing.all().satisfied())
                .toList();
        return new Held(
                held.size(),
                shares.size(),
                held.stream()
                        .flatMap(round -> round.groups().stream())
                        .flatMap(group -> group.numbers().stream())
                        .mapToInt(Numbers::returned)
                        .sum(),
                Weighing.mean(shares));
    }
}
