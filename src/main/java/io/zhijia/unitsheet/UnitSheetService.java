package io.zhijia.unitsheet;

import static io.zhijia.unitsheet.UnitSheetPermission.KEEP_UNIT_SHEET;

import io.zhijia.identity.Actor;
import io.zhijia.memberimport.Grid;
import io.zhijia.membership.HeadCounts;
import io.zhijia.union.UnionDirectory;
import java.util.EnumMap;
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

    UnitSheetService(Units units, UnionDirectory union, HeadCounts members) {
        this.units = units;
        this.union = union;
        this.members = members;
    }

    /** Everything, with what profile and register say. */
    @Transactional(readOnly = true)
    UnitFacts facts(Actor actor) {
        var profile = union.profile(actor);
        var elsewhere = Map.of(
                UnitField.UNION_NAME, profile.name(),
                UnitField.FOUNDED, Objects.toString(profile.foundedOn(), ""),
                UnitField.MEMBERS, String.valueOf(members.inService(actor).members()));
        return units.get(actor.union()).with(elsewhere);
    }

    /** Fields that are said elsewhere stay as they are there. */
    void keep(Actor actor, Map<UnitField, String> values) {
        actor.must(KEEP_UNIT_SHEET);
        var own = new EnumMap<UnitField, String>(UnitField.class);
        values.forEach((field, value) -> {
            if (!field.isElsewhere()) {
                own.put(field, value);
            }
        });
        units.keep(actor.union(), units.get(actor.union()).with(own));
    }

    @Transactional(readOnly = true)
    Found compare(Actor actor, List<Grid> grids) {
        actor.must(KEEP_UNIT_SHEET);
        return new UnitSheetReader(facts(actor)).read(grids);
    }
}
