package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.Rating.Satisfaction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the proposals departments were given, for those who choose the best of them. */
@Service
@Transactional(readOnly = true)
public class HandledCases {

    private static final Set<Stage> OVER = EnumSet.of(Stage.CLOSED, Stage.FOLLOW_UP, Stage.ARCHIVED);
    private static final Set<Stage> GIVEN = EnumSet.range(Stage.ASSIGNED, Stage.ARCHIVED);

    private final CaseDesk desk;

    HandledCases(CaseDesk desk) {
        this.desk = desk;
    }

    /** All of them, the longest waiting first; suggestions are not among them. */
    public List<HandledCase> all(Actor actor) {
        actor.must(LEAD_CASES);
        return desk.in(actor.union(), GIVEN).stream()
                .filter(one ->
                        !one.number().isEmpty() && one.file().assignment().isPresent())
                .map(this::handled)
                .toList();
    }

    private HandledCase handled(CaseAtHand one) {
        var department = one.assignment().department();
        var ratings = Figure.lastRatings(one);
        return new HandledCase(
                one.id(),
                one.number(),
                one.proposal().title(),
                one.proposal().authors().stream().map(Author::member).toList(),
                department.id(),
                department.name(),
                department.assignee(),
                closedOn(one),
                one.file()
                        .sent()
                        .map(Answer::outcome)
                        .map(Outcome::inFour)
                        .map(Outcome::name)
                        .orElse(""),
                ratings.size(),
                (int) ratings.stream()
                        .filter(rating -> rating.result() == Satisfaction.SATISFIED)
                        .count(),
                one.isAfterItsDay(one.firstSentOn().orElse(desk.today())));
    }

    private static @Nullable LocalDate closedOn(CaseAtHand one) {
        return !OVER.contains(one.proposal().stage())
                ? null
                : one.proposal().log().reversed().stream()
                        .filter(taken -> taken.step() == Step.CLOSE || taken.step() == Step.ASSESS)
                        .findFirst()
                        .map(taken -> taken.at().toLocalDate())
                        .orElse(null);
    }
}
