package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.ENOUGH_PROBLEMS;
import static io.zhijia.congress.CongressRefusal.PROBLEM_TAKEN_UP;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Problem.State;
import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One or two real problems a sitting names; what came of them stands on the agenda of the next. */
@Service
@Transactional
class ProblemService implements AgendaSource {

    private static final int MOST = 3;

    private final Sittings sittings;
    private final CongressBook book;
    private final Problems problems;
    private final MessageSource words;
    private final Clock clock;

    ProblemService(Sittings sittings, CongressBook book, Problems problems, MessageSource words, Clock clock) {
        this.sittings = sittings;
        this.book = book;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Problem> of(Actor actor, SittingId id) {
        return problems.of(actor.union(), id);
    }

    /** Named twice, it is there once. */
    void name(Actor actor, SittingId id, String problem, String expected) {
        actor.must(KEEP_CONGRESS);
        sittings.get(actor.union(), id);
        var there = problems.of(actor.union(), id);
        if (there.stream()
                .anyMatch(one -> one.problem().equals(problem) && one.expected().equals(expected))) {
            return;
        }
        refuseIf(there.size() >= MOST, ENOUGH_PROBLEMS, MOST);
        var number = there.stream().mapToInt(Problem::number).max().orElse(0) + 1;
        problems.save(actor.union(), id, Problem.named(number, problem, expected));
    }

    /** Also long after the sitting: that is when it is solved. */
    void move(Actor actor, SittingId id, int number, State state, String evidence) {
        problems.save(actor.union(), id, one(actor, id, number).moved(state, evidence, LocalDate.now(clock)));
    }

    void remove(Actor actor, SittingId id, int number) {
        refuseIf(one(actor, id, number).notedOn() != null, PROBLEM_TAKEN_UP);
        problems.remove(actor.union(), id, number);
    }

    /** Those of earlier sittings of the same body that are not solved. */
    @Override
    @Transactional(readOnly = true)
    public List<Suggested> of(Actor actor, Next next, Locale language) {
        return book.sittings(actor, next).stream()
                .filter(one -> one.day().isBefore(next.day()) && one.isCounted())
                .flatMap(one -> problems.of(actor.union(), one.id()).stream()
                        .filter(problem -> !problem.isSolved())
                        .map(problem -> new Suggested(
                                say(language, "congress.problem.item", problem.problem()),
                                "",
                                Handling.HEAR,
                                say(language, "congress.problem.why", one.day().toString(), problem.expected()))))
                .toList();
    }

    private Problem one(Actor actor, SittingId id, int number) {
        actor.must(KEEP_CONGRESS);
        sittings.get(actor.union(), id);
        return problems.of(actor.union(), id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No problem " + number));
    }

    private String say(Locale language, String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
