package io.zhijia.proposal;

import io.zhijia.congress.SittingDirectory;
import io.zhijia.congress.SittingDirectory.Ahead;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a new call begins with: how the last one was held, and the sitting it is most likely for. */
@Component
class NextCall {

    private static final int OPENS = 30;
    private static final int CLOSES = 15;

    private final Calls calls;
    private final SittingDirectory sittings;

    NextCall(Calls calls, SittingDirectory sittings) {
        this.calls = calls;
        this.sittings = sittings;
    }

    /**
     * All of it may be changed.
     *
     * @param sitting empty where none is ahead
     */
    record Start(Rules rules, String guidance, String subjects, CallHelp help, Optional<Ahead> sitting) {

        /** The first day: so long before the sitting (PROPOSALS, section 5), or today where that is over. */
        LocalDate opens(LocalDate today) {
            return sitting.map(one -> one.day().minusDays(OPENS))
                    .filter(day -> day.isAfter(today))
                    .orElse(today);
        }

        /** The last day: so long before the sitting, or as long from the first where that is over. */
        LocalDate closes(LocalDate today) {
            var opens = opens(today);
            return sitting.map(one -> one.day().minusDays(CLOSES))
                    .filter(day -> day.isAfter(opens))
                    .orElse(opens.plusDays(CLOSES));
        }
    }

    /** The usual rules where it is the first. */
    Start start(Actor actor, Locale language) {
        var last = calls.all(actor.union()).stream().findFirst();
        return new Start(
                last.map(call -> call.rules().withoutDays()).orElseGet(Rules::usual),
                last.map(Call::guidance).orElse(""),
                last.map(Call::subjects).orElse(""),
                last.flatMap(call -> calls.help(actor.union(), call.id())).orElse(CallHelp.USUAL),
                sittings.ofStaffAhead(actor, language).stream().min(Comparator.comparing(Ahead::day)));
    }
}
