package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.BEGINS_BEFORE_THE_LAST;
import static io.zhijia.congress.CongressRefusal.NUMBER_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms are entered and put right. */
@Service
@Transactional
class TermService {

    private final Terms terms;
    private final ApplicationEventPublisher log;

    TermService(Terms terms, ApplicationEventPublisher log) {
        this.terms = terms;
        this.log = log;
    }

    TermId begin(Actor actor, AssemblyKind kind, int number, int years, LocalDate begins, Region region, int staff) {
        actor.must(KEEP_CONGRESS);
        for (var other : terms.all(actor.union())) {
            if (other.kind().isOfStaff() == kind.isOfStaff()) {
                refuseIf(other.number() == number, NUMBER_TAKEN, number);
                refuseIf(
                        (other.number() < number) != other.begins().isBefore(begins),
                        BEGINS_BEFORE_THE_LAST,
                        other.number(),
                        other.begins());
            }
        }
        var term = new Term(actor.union(), TermId.next(), kind, number, years, begins, region, staff, 0);
        terms.save(term);
        log.publishEvent(new StepTaken(actor, "congress.said.begun", null, "{" + kind.word() + "} " + number));
        return term.id();
    }

    void change(Actor actor, TermId id, int years, LocalDate begins, Region region, int staff) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        terms.save(term.changed(years, begins, region, staff));
        log.publishEvent(new StepTaken(
                actor, "congress.said.changed", null, "{" + term.kind().word() + "} " + term.number()));
    }

    /** In these months it usually meets; none if it meets in any. */
    void prefer(Actor actor, TermId id, Set<Month> months) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        terms.prefer(actor.union(), id, months);
        log.publishEvent(new StepTaken(
                actor, "congress.said.changed", null, "{" + term.kind().word() + "} " + term.number()));
    }
}
