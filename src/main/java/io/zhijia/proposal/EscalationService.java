package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.REPLIED_TO_ALREADY;
import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Presidium;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.proposal.Escalation.Occasion;
import io.zhijia.proposal.Escalation.Reply;
import io.zhijia.proposal.Escalation.Rule;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes overdue cases to the principal, and what was answered twice in vain to the presidium (上报), each once. */
@Service
@Transactional
class EscalationService {

    private final WaitingLists lists;
    private final CaseDesk desk;
    private final Escalations escalations;
    private final Presidium presidium;
    private final Inbox inbox;

    EscalationService(WaitingLists lists, CaseDesk desk, Escalations escalations, Presidium presidium, Inbox inbox) {
        this.lists = lists;
        this.desk = desk;
        this.escalations = escalations;
        this.presidium = presidium;
        this.inbox = inbox;
    }

    /** Run twice on a day, nothing goes up twice. */
    void tick(UnionDay day) {
        var rule = escalations.rule(day.union());
        var principal = rule.principal();
        if (principal != null) {
            var work = desk.workingDays(day);
            lists.in(day.union(), Occasion.LATE.stages()).forEach(one -> late(day, one, rule, work, principal));
        }
        var assessed = lists.in(day.union(), Occasion.DISSATISFIED.stages());
        if (!assessed.isEmpty()) {
            var to = presidium.on(day, day.today());
            assessed.forEach(one -> {
                var since = one.standing().since();
                var up = Escalation.told(one.id(), Occasion.DISSATISFIED, since, day.today(), to);
                tell(day, one.title(), up, since);
            });
        }
    }

    private void late(UnionDay day, WaitingCase one, Rule rule, WorkingDays work, MemberId principal) {
        one.deadline().filter(deadline -> !deadline.isPaused()).ifPresent(deadline -> {
            var due = deadline.due(work, day.today());
            if (rule.isUp(due, work, day.today())) {
                var up = Escalation.told(one.id(), Occasion.LATE, due, day.today(), Set.of(principal));
                tell(day, one.title(), up, deadline.begins());
            }
        });
    }

    /** @param since when the time that ran out had begun: once for it, though the calendar moves the limit afterwards */
    private void tell(UnionDay day, String title, Escalation up, LocalDate since) {
        if (up.to().isEmpty() || !escalations.add(day.union(), up, since)) {
            return;
        }
        var message = Message.of(
                "proposal/" + up.proposal() + "/escalated/" + up.occasion() + "/" + up.due(),
                EscalationController.ALL,
                "handling.news.escalated." + up.occasion(),
                title,
                up.due());
        up.to().forEach(member -> inbox.tell(day, member, message));
    }

    /**
     * What the principal or the presidium says to it (批示); the committee writes it down where it came on paper.
     *
     * @throws NoSuchElementException if it was not shown to this person
     */
    void reply(Actor actor, UUID id, String text) {
        var one = escalations.get(actor.union(), id);
        if (!isTheirs(actor, one) && !actor.may(LEAD_CASES)) {
            throw new NoSuchElementException("Escalation " + id + " is not theirs");
        }
        refuseIf(
                !escalations.reply(actor.union(), id, new Reply(text.strip(), actor.member(), desk.now())),
                REPLIED_TO_ALREADY);
        var at = desk.open(actor.union(), one.proposal());
        var message = Message.of(
                "proposal/escalation/" + id + "/replied",
                HandlingController.path(at.id()),
                "handling.news.escalationReplied",
                at.proposal().title(),
                text.strip());
        at.file()
                .assignment()
                .ifPresent(given -> Stream.of(given.department().assignee(), given.leader(), given.keeper())
                        .distinct()
                        .forEach(member -> inbox.tell(actor, member, message)));
    }

    /** An office passes on, and what waits with it: who was the principal answers for nothing any more. */
    private boolean isTheirs(Actor actor, Escalation one) {
        return one.to().contains(actor.member())
                && (one.occasion() != Occasion.LATE
                        || actor.member().equals(escalations.rule(actor.union()).principal()));
    }

    @Transactional(readOnly = true)
    Rule rule(Actor actor) {
        return escalations.rule(actor.union());
    }

    /**
     * Whoever is named sees from now on, too, what is overdue and went up before; for whoever was named before them it
     * waits no longer.
     *
     * @param version of the rule that was looked at
     */
    void change(Actor actor, int days, @Nullable MemberId principal, int version) {
        actor.must(KEEP_PROPOSALS);
        var known = escalations.rule(actor.union());
        if (known.days() == days && Objects.equals(known.principal(), principal) && known.version() > 0) {
            return; // a second tap, or somebody else said the same
        }
        escalations.save(actor.union(), new Rule(days, principal, version));
        if (principal != null) {
            escalations.show(actor.union(), principal);
        }
    }
}
