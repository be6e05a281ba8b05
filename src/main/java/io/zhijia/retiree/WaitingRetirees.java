package io.zhijia.retiree;

import static io.zhijia.retiree.RetireePermission.CHECK_RETIREES;
import static io.zhijia.retiree.RetireePermission.CONFIRM_RETIREMENT;
import static io.zhijia.retiree.RetireePermission.KEEP_RETIREES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is still to be asked, who could not be reached, and which deaths wait to be entered. */
@Component
@Transactional(readOnly = true)
class WaitingRetirees implements Waiting {

    private static final int MOST_DEATHS = 10;

    private final YearlyChecks checks;
    private final RetireeCards cards;
    private final PeoplePicker people;
    private final MessageSource words;

    WaitingRetirees(YearlyChecks checks, RetireeCards cards, PeoplePicker people, MessageSource words) {
        this.checks = checks;
        this.cards = cards;
        this.people = people;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var latest = checks.all(actor.union()).stream().findFirst();
        var due = latest.filter(check -> check.year() == today.getYear()).isEmpty()
                        && actor.may(KEEP_RETIREES)
                        && !today.isBefore(LocalDate.of(today.getYear(), Month.MARCH, 1))
                        && !cards.isEmpty(actor.union())
                ? Stream.of(new WaitingLine(
                        say("retiree.check.title", String.valueOf(today.getYear())),
                        "retiree.waiting.open",
                        CheckController.PATH,
                        null))
                : Stream.<WaitingLine>empty();
        return Stream.concat(due, latest.stream().flatMap(check -> of(actor, check)))
                .toList();
    }

    private Stream<WaitingLine> of(Actor actor, YearlyCheck check) {
        return Stream.concat(check.isOpen() ? asking(actor, check) : Stream.empty(), deaths(actor, check));
    }

    private Stream<WaitingLine> asking(Actor actor, YearlyCheck check) {
        var tally = checks.tally(actor.union(), check.id(), Sight.of(actor, CHECK_RETIREES));
        return Stream.of(
                        line(check, "open", tally.open(), tally.all(), "OPEN"),
                        line(check, "unreachable", tally.of(Outcome.UNREACHABLE), tally.all(), "UNREACHABLE"))
                .flatMap(Optional::stream);
    }

    private Optional<WaitingLine> line(YearlyCheck check, String what, int count, int all, String shown) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new WaitingLine(
                        say("retiree.waiting." + what + ".who", count, all),
                        "retiree.waiting." + what + ".check",
                        check.path() + "?shown=" + shown,
                        check.due()));
    }

    /** Until chair or secretary have entered it, or found it not to be so. */
    private Stream<WaitingLine> deaths(Actor actor, YearlyCheck check) {
        return actor.may(CONFIRM_RETIREMENT)
                ? checks.deaths(actor.union(), check.id(), MOST_DEATHS).stream()
                        .filter(entry -> people.isHere(actor, entry.member()))
                        .map(entry -> new WaitingLine(
                                entry.name(), "retiree.waiting.deceased", "/members/" + entry.member(), null))
                : Stream.empty();
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, LocaleContextHolder.getLocale());
    }
}
