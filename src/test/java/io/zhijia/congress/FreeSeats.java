package io.zhijia.congress;

import io.zhijia.congress.ElectedDelegates.Place;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A next term, beginning in a month, with one constituency nobody sits for: for tests of elections in other modules. */
public final class FreeSeats {

    public static final int TERM = 30;

    private final ApplicationContext beans;
    private final Actor by;
    private final TermId term;

    public FreeSeats(ApplicationContext beans, Actor by, Region region, int staff, int seats) {
        this.beans = beans;
        this.by = by;
        var begins = LocalDate.now(beans.getBean(Clock.class)).plusMonths(1);
        term = beans.getBean(TermService.class)
                .begin(by, AssemblyKind.STAFF_CONGRESS, TERM, 5, begins, region, 2 * staff);
        beans.getBean(ConstituencyService.class).add(by, term, "数学组", staff, seats, "%s代表团");
    }

    public Place place() {
        return beans.getBean(ElectedDelegates.class).places(by).stream()
                .filter(place -> place.term().equals(term.value()))
                .findFirst()
                .orElseThrow();
    }

    public UUID term() {
        return term.value();
    }

    /** Who sits, with day of the election, votes and turnout. */
    public List<String> sitting() {
        return beans.getBean(TermViews.class).one(by, term).voting().stream()
                .map(line -> line.name() + " " + line.delegate().since() + " "
                        + line.delegate().votes() + "/" + line.delegate().turnout())
                .toList();
    }

    /** Somebody is written into the register by hand. */
    public void seat(MemberId member) {
        beans.getBean(DelegateService.class)
                .seat(
                        by,
                        term,
                        new Election(
                                member,
                                Delegate.Part.DELEGATE,
                                new ConstituencyId(place().constituency()),
                                true,
                                false,
                                LocalDate.now(beans.getBean(Clock.class)),
                                null,
                                null));
    }
}
