package io.zhijia.identity;

import static io.zhijia.identity.IdentityPermission.APPOINT;
import static io.zhijia.identity.IdentityRefusal.LAST_WHO_APPOINTS;
import static io.zhijia.identity.IdentityRefusal.NOBODY_OF_THAT_NAME;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.Body;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offices are given, end, and are remembered. */
@Service
@Transactional
public class OfficeService {

    /** Those who give and end offices. */
    public static final Set<Office> APPOINTING = APPOINT.grant().inUnion();

    private final OfficeHoldings holdings;
    private final People people;
    private final Clock clock;

    OfficeService(OfficeHoldings holdings, People people, Clock clock) {
        this.holdings = holdings;
        this.people = people;
        this.clock = clock;
    }

    /** All offices of the union and its groups that were ever held, the present ones first. */
    @Transactional(readOnly = true)
    public List<OfficeHolding> all(WithinUnion anyone) {
        return holdings.all(anyone.union());
    }

    @Transactional(readOnly = true)
    public List<OfficeHolding> of(Actor actor, MemberId member) {
        return holdings.of(actor.union(), member);
    }

    /** Appoints somebody who is here; the body is the union itself or one of its groups. */
    public HoldingId appoint(
            Actor actor, MemberId member, Office office, Body body, Set<WorkArea> areas, LocalDate from) {
        actor.must(APPOINT);
        holdings.oneAtATime(actor.union());
        var person = people.find(actor.union(), member).filter(known -> known.isHere(LocalDate.now(clock)));
        refuseIf(person.isEmpty(), NOBODY_OF_THAT_NAME, "");
        var portfolio = OfficeRules.WITH_PORTFOLIO.contains(office) ? areas : Set.<WorkArea>of();
        var next =
                new OfficeHolding(actor.union(), HoldingId.next(), member, office, body.value(), portfolio, from, null);
        OfficeRules.check(next, holdings.all(actor.union()));
        holdings.add(next);
        return next.id();
    }

    /** Ends an office with that day; somebody who can appoint must remain. */
    public void end(Actor actor, HoldingId id, LocalDate lastDay) {
        actor.must(APPOINT);
        holdings.oneAtATime(actor.union());
        end(actor.union(), holdings.get(actor.union(), id).ended(lastDay));
    }

    /** Ends whatever this person still holds, the day before they are gone. */
    void endAll(Actor actor, MemberId member, LocalDate goneOn) {
        holdings.oneAtATime(actor.union());
        for (var holding : holdings.of(actor.union(), member)) {
            if (holding.until() == null) {
                var lastDay = goneOn.minusDays(1);
                end(actor.union(), holding.ended(lastDay.isBefore(holding.from()) ? holding.from() : lastDay));
            }
        }
    }

    private void end(UnionId union, OfficeHolding ended) {
        var othersWhoAppoint = holdings.all(union).stream()
                .filter(other ->
                        APPOINTING.contains(other.office()) && other.body().equals(union.value()))
                .filter(other -> other.until() == null && !other.id().equals(ended.id()));
        refuseIf(
                APPOINTING.contains(ended.office())
                        && ended.body().equals(union.value())
                        && othersWhoAppoint.findAny().isEmpty(),
                LAST_WHO_APPOINTS);
        holdings.end(ended);
    }
}
