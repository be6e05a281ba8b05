package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static java.util.stream.Collectors.joining;

import io.zhijia.congress.Presidium;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.WaitingLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was reported upward, as whoever it was shown to and the committee see it. */
@Service
@Transactional(readOnly = true)
class EscalationViews {

    private static final int MOST = 200;

    private final Escalations escalations;
    private final CaseDesk desk;
    private final IdentityService people;
    private final Presidium presidium;

    EscalationViews(Escalations escalations, CaseDesk desk, IdentityService people, Presidium presidium) {
        this.escalations = escalations;
        this.desk = desk;
        this.people = people;
        this.presidium = presidium;
    }

    /**
     * One of them with what there is to know for an instruction.
     *
     * @param to names of whom it was shown to
     * @param answer that was sent last; empty for none
     * @param reasons of those who were not content, without their names
     */
    record Line(Escalation one, CaseAtHand at, String to, String repliedBy, String answer, List<String> reasons) {

        String department() {
            return at.file()
                    .assignment()
                    .map(given -> given.department().name())
                    .orElse("");
        }
    }

    /** All of them for the committee; for others what was shown to them. */
    List<Line> lines(Actor actor) {
        var some = actor.may(LEAD_CASES)
                ? escalations.all(actor.union(), MOST)
                : escalations.to(actor.union(), actor.member(), MOST);
        if (some.isEmpty()) {
            return List.of();
        }
        var cases = desk.these(
                actor.union(),
                some.stream().map(Escalation::proposal).distinct().toList());
        var names = people.names(actor, PressedCases.everybody(some));
        return some.stream()
                .map(one -> line(one, Objects.requireNonNull(cases.get(one.proposal())), names))
                .toList();
    }

    private static Line line(Escalation one, CaseAtHand at, Map<MemberId, String> names) {
        return new Line(
                one,
                at,
                one.to().stream()
                        .map(member -> names.getOrDefault(member, ""))
                        .sorted()
                        .collect(joining("、")),
                Optional.ofNullable(one.reply())
                        .map(reply -> names.getOrDefault(reply.by(), ""))
                        .orElse(""),
                at.file().sent().map(CaseFile.Answer::text).orElse(""),
                at.reasonsAgainst());
    }

    /** Whether there is anybody whom what was answered twice in vain could be shown to. */
    boolean hasPresidium(Actor actor) {
        return !presidium.on(actor, desk.today()).isEmpty();
    }

    /** What waits for this person's word. */
    List<WaitingLine> waitingFor(Actor actor) {
        return escalations.waitingFor(actor.union(), actor.member()).stream()
                .map(one -> new WaitingLine(
                        one.title(), "handling.waiting.ESCALATED_" + one.occasion(), EscalationController.ALL, null))
                .toList();
    }
}
