package io.zhijia.membership;

import static io.zhijia.membership.RegisterPermission.SEE_REGISTER;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole register as of a day, and what happened between two: what is counted, listed and put on rolls. */
@Service
@Transactional(readOnly = true)
public class RegisterDays {

    private final JdbcRegisterDays days;

    RegisterDays(JdbcRegisterDays days) {
        this.days = days;
    }

    /** Everybody who was a member on that day, by name. */
    public List<PersonOnDay> on(Actor actor, LocalDate day) {
        actor.must(SEE_REGISTER);
        return days.on(actor.union(), day);
    }

    /** The earliest first. */
    public List<Movement> between(Actor actor, LocalDate first, LocalDate last) {
        actor.must(SEE_REGISTER);
        return days.between(actor.union(), first, last);
    }
}
