package io.zhijia.retiree;

import static io.zhijia.retiree.RetireePermission.CONFIRM_RETIREMENT;
import static io.zhijia.retiree.RetireePermission.KEEP_RETIREES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.memberday.RetirementDays;
import io.zhijia.memberday.RetirementDays.Proposed;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.RegisterService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reaches the legal age: worked out, and entered in the register only when a person says so. */
@Service
@Transactional
class ComingService {

    static final int MONTHS_AHEAD = 6;
    private static final int YEARS_BACK = 5;

    private final RetirementDays days;
    private final RegisterService register;
    private final Clock clock;

    ComingService(RetirementDays days, RegisterService register, Clock clock) {
        this.days = days;
        this.register = register;
        this.clock = clock;
    }

    /** The earliest first: those who reach it soon, and those who have and whom the register still has in service. */
    @Transactional(readOnly = true)
    List<Proposed> coming(Actor actor) {
        actor.must(KEEP_RETIREES);
        var today = LocalDate.now(clock);
        return days.between(actor, today.minusYears(YEARS_BACK), today.plusMonths(MONTHS_AHEAD));
    }

    /** Retired, and a member as before (保留会籍, R1.35). */
    void confirm(Actor actor, MemberId id, LocalDate on, String note) {
        actor.must(CONFIRM_RETIREMENT);
        register.record(actor, id, FactKind.RETIRED, on, note.strip());
    }
}
