package io.zhijia.membership;

import static io.zhijia.membership.RegisterPermission.SEE_REGISTER;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.JdbcRegisterDays.Within;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members of today by the days of their life: officers are told of everybody, leaders of their groups, others of themselves. */
@Service
@Transactional(readOnly = true)
public class LifeDays {

    private final JdbcRegisterDays days;

    LifeDays(JdbcRegisterDays days) {
        this.days = days;
    }

    /** Whose birthday is from the first of these days to the last; who was born on a 29 February has it on the 28th of other years. */
    public List<PersonOnDay> withBirthday(Actor actor, LocalDate first, LocalDate last) {
        var wanted = new TreeSet<MonthDay>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            wanted.add(MonthDay.from(day));
            if (!day.isLeapYear() && MonthDay.from(day).equals(MonthDay.of(2, 28))) {
                wanted.add(MonthDay.of(2, 29));
            }
        });
        return days.withBirthday(actor.union(), within(actor), wanted);
    }

    /** In service, born from the first of these days to the last. */
    public List<PersonOnDay> bornBetween(Actor actor, Sex sex, LocalDate first, LocalDate last) {
        return days.bornBetween(actor.union(), within(actor), sex, first, last);
    }

    /** Those of them whom this person may see and who are members. */
    public List<PersonOnDay> seen(Actor actor, Collection<MemberId> members) {
        return members.isEmpty() ? List.of() : days.some(actor.union(), within(actor), members);
    }

    /** Who was retired and a member on that day, by name. */
    public List<Retired> retired(Actor actor, LocalDate day) {
        return days.retired(actor.union(), within(actor), day);
    }

    /** Whether this person is told of anybody but themselves. */
    public boolean seesOthers(Actor actor) {
        return actor.may(SEE_REGISTER) || !actor.groupsFor(SEE_REGISTER).isEmpty();
    }

    private static Within within(Actor actor) {
        return new Within(actor.may(SEE_REGISTER), actor.groupsFor(SEE_REGISTER), actor.member());
    }
}
