package io.zhijia.memberday;

import io.zhijia.identity.Actor;
import io.zhijia.membership.PersonOnDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When those in service reach the legal age, for modules that ask a person to confirm it. */
@Service
@Transactional(readOnly = true)
public class RetirementDays {

    private final DayService days;

    RetirementDays(DayService days) {
        this.days = days;
    }

    /** Worked out, not decided: the earliest first. */
    public record Proposed(PersonOnDay person, LocalDate on) {}

    public List<Proposed> between(Actor actor, LocalDate first, LocalDate last) {
        return days.retirements(actor, first, last).stream()
                .map(day -> new Proposed(day.person(), day.on()))
                .toList();
    }
}
