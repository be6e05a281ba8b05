package io.zhijia.identity;

import static io.zhijia.identity.IdentityPermission.CHANGE_GRANTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a union settles for itself about who may do what, within what the rules leave open. */
@Service
@Transactional
public class GrantService {

    private final GrantBook grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantService(GrantBook grants, ApplicationEventPublisher events, Clock clock) {
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a step to an office that has it not, or takes it from one that has; of force with the next click. */
    public void change(Actor actor, Permission step, Office office, boolean given, String decision) {
        actor.must(CHANGE_GRANTS);
        var own = OwnGrant.checked(actor, step, office, given, decision, LocalDate.now(clock));
        grants.put(own);
        tell(actor, given ? "identity.step.granted" : "identity.step.ungranted", own.step(), office, own.decision());
    }

    /** Back to what the program gives. */
    public void undo(Actor actor, String step, Office office) {
        actor.must(CHANGE_GRANTS);
        if (grants.remove(actor.union(), step, office) == 0) {
            throw new NoSuchElementException("Nothing of its own in " + step + " for " + office);
        }
        tell(actor, "identity.step.grantUndone", step, office, "");
    }

    private void tell(Actor actor, String what, String step, Office office, String decision) {
        events.publishEvent(new StepTaken(
                actor,
                what,
                null,
                "{%s}：{%s} %s".formatted(office.word(), step, decision).strip()));
    }
}
