package io.zhijia.congress;

import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.congress.Composition.Check;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A body beside what the rules would have of it: how many, from among the delegates, most from the front line. */
final class BodyChecks {

    /**
     * What there is to say; advice, never a block.
     *
     * @param delegates who has a vote on that day
     */
    static List<Check> of(Body body, LocalDate day, Map<MemberId, Delegate> delegates, Term term, Units units) {
        var sitting = body.on(day);
        var all = sitting.size();
        var size = body.size();
        var checks = new ArrayList<Check>();
        checks.add(new Check(
                "body.size",
                all,
                size.most(),
                size.least(),
                all >= size.least() && all <= size.most(),
                term.region() == Region.SHANGHAI && body.kind() == BodyKind.PRESIDIUM ? READ : UNCONFIRMED,
                size.source()));
        var heads =
                (int) sitting.stream().filter(one -> one.role() == Role.HEAD).count();
        checks.add(new Check("body.head", heads, all, 1, heads == 1, UNCONFIRMED, "congress.source.usual"));
        if (body.kind().isOfDelegates() && term.kind().isOfStaff()) {
            var known = sitting.stream()
                    .flatMap(one -> Optional.ofNullable(delegates.get(one.member())).stream())
                    .toList();
            checks.add(ofDelegates(known.size(), all));
            checks.add(ofTheFrontLine(body, term, units, count(known), all));
        }
        return List.copyOf(checks);
    }

    private static Check ofDelegates(int delegates, int all) {
        return new Check(
                "body.delegates", delegates, all, all, delegates == all, UNCONFIRMED, "congress.source.decree22");
    }

    /** In schools more than half are teachers; in firms at least half workers, technicians and managers of sections. */
    private static Check ofTheFrontLine(Body body, Term term, Units units, int frontline, int all) {
        if (units == Units.SCHOOLS && term.region() != Region.SHANGHAI) {
            var source = body.kind() == BodyKind.PRESIDIUM ? "congress.source.decree22" : "congress.source.decree24";
            return new Check("body.frontline", frontline, all, all / 2 + 1, frontline > all / 2, UNCONFIRMED, source);
        }
        var least = (all + 1) / 2;
        var read = term.region() == Region.SHANGHAI;
        return new Check(
                "body.frontline",
                frontline,
                all,
                least,
                frontline >= least,
                read ? READ : UNCONFIRMED,
                read ? "congress.source.shanghai23" : "congress.source.enterprise");
    }

    private static int count(List<Delegate> some) {
        return (int) some.stream().filter(Delegate::isFrontline).count();
    }

    private BodyChecks() {}
}
