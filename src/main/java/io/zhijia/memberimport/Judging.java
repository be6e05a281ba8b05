package io.zhijia.memberimport;

import io.zhijia.identity.Actor;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.memberfile.MemberFile;
import io.zhijia.memberfile.OwnField;
import io.zhijia.memberimport.Roster.Known;
import io.zhijia.membership.RegisterIntake;
import io.zhijia.privacy.Seals;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds a sheet against the register as it is now. */
@Component
class Judging {

    private final RegisterIntake register;
    private final FileIntake files;
    private final UnionDirectory union;
    private final Spellings spellings;
    private final Seals seals;
    private final Clock clock;

    Judging(
            RegisterIntake register,
            FileIntake files,
            UnionDirectory union,
            Spellings spellings,
            Seals seals,
            Clock clock) {
        this.register = register;
        this.files = files;
        this.union = union;
        this.spellings = spellings;
        this.seals = seals;
        this.clock = clock;
    }

    List<Assessment.Judged> judge(Actor actor, Batch batch, List<StagedRow> rows) {
        var places = Places.of(actor, union);
        var sealer = seals.forWriting(actor);
        var assessment = new Assessment(
                new RowReader(
                        batch.columns(),
                        OwnColumns.of(batch, ownFields(actor)),
                        OwnWords.of(spellings.all(actor.union())),
                        places,
                        LocalDate.now(clock)),
                roster(actor),
                new Target(actor.union(), places, sealer, batch.joinedOn()),
                sealer);
        return rows.stream().map(assessment::judge).toList();
    }

    List<OwnField> ownFields(Actor actor) {
        return files.ownFields(actor);
    }

    Roster roster(Actor actor) {
        var roster = new Roster();
        var known = files.all(actor);
        var facts = register.facts(actor);
        for (var member : register.all(actor)) {
            roster.add(new Known(
                    member,
                    known.getOrDefault(member.id(), MemberFile.empty(actor.union(), member.id())),
                    facts.getOrDefault(member.id(), List.of())));
        }
        return roster;
    }

    static Map<Verdict, Integer> counts(List<StagedRow> rows) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return counts;
    }
}
