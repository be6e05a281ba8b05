package io.zhijia.unitsheet;

import static io.zhijia.unitsheet.UnitSheetPermission.KEEP_UNIT_SHEET;

import io.zhijia.certificate.UnionCode;
import io.zhijia.identity.Actor;
import io.zhijia.memberimport.Grid;
import io.zhijia.membership.HeadCounts;
import io.zhijia.orgtree.UpperUnion;
import io.zhijia.particulars.CreditCode;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's sheet: what it says, and what a sheet handed in would change. */
@Service
@Transactional
class UnitSheetService {

    private final Units units;
    private final UnionDirectory union;
    private final HeadCounts members;
    private final UnionCode code;
    private final UpperUnion upper;
    private final Clock clock;

    UnitSheetService(
            Units units, UnionDirectory union, HeadCounts members, UnionCode code, UpperUnion upper, Clock clock) {
        this.units = units;
        this.union = union;
        this.members = members;
        this.code = code;
        this.upper = upper;
        this.clock = clock;
    }

    /** Everything: what was said here, else what certificate, tree and offices say; name, day and members only so. */
    @Transactional(readOnly = true)
    UnitFacts facts(Actor actor) {
        var profile = union.profile(actor);
        var elsewhere = Map.of(
                UnitField.UNION_NAME, profile.name(),
                UnitField.FOUNDED, Objects.toString(profile.foundedOn(), ""),
                UnitField.MEMBERS, String.valueOf(members.inService(actor).members()));
        return known(actor).with(units.get(actor.union()).values()).with(elsewhere);
    }

    /** What somebody would otherwise type again. */
    private UnitFacts known(Actor actor) {
        return UnitFacts.NONE.with(Map.of(
                UnitField.UNION_CODE, code.of(actor).map(CreditCode::text).orElse(""),
                UnitField.UPPER_UNION, upper.name(actor, LocalDate.now(clock)).orElse(""),
                UnitField.PRINCIPAL, union.chair(actor),
                UnitField.UNIT_ADDRESS, union.profile(actor).address()));
    }

    /** Fields that are said elsewhere stay as they are there; what is known anyway is not kept, for it may change. */
    void keep(Actor actor, Map<UnitField, String> values) {
        actor.must(KEEP_UNIT_SHEET);
        units.keep(actor.union(), units.get(actor.union()).with(known(actor).beside(values)));
    }

    @Transactional(readOnly = true)
    Found compare(Actor actor, List<Grid> grids) {
        actor.must(KEEP_UNIT_SHEET);
        return new UnitSheetReader(facts(actor)).read(grids);
    }
}
