package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportPermission.EXPORT_SHEET;
import static io.zhijia.privacy.Secret.IDENTITY_NUMBER;
import static io.zhijia.privacy.Secret.PHONE;

import io.zhijia.identity.Actor;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.memberfile.MemberFile;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Member;
import io.zhijia.membership.MembershipFact;
import io.zhijia.membership.RegisterIntake;
import io.zhijia.particulars.ValueLists;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Reading;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Seals;
import io.zhijia.twoperson.Countersigning;
import io.zhijia.twoperson.Gate;
import io.zhijia.union.UnionDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives everybody's data out in the layout of the upper unions: with a purpose, and logged for everybody to see. */
@Service
@Transactional
class OfficialExport {

    private final RegisterIntake register;
    private final FileIntake files;
    private final UnionDirectory union;
    private final Seals seals;
    private final Audit audit;
    private final SheetExport step;
    private final Countersigning countersigning;

    OfficialExport(
            RegisterIntake register,
            FileIntake files,
            UnionDirectory union,
            Seals seals,
            Audit audit,
            SheetExport step,
            Countersigning countersigning) {
        this.register = register;
        this.files = files;
        this.union = union;
        this.seals = seals;
        this.audit = audit;
        this.step = step;
        this.countersigning = countersigning;
    }

    /** Whether the sheet may be taken: it takes two persons. */
    @Transactional(readOnly = true)
    Gate gate(Actor actor) {
        return actor.may(EXPORT_SHEET) ? countersigning.gate(actor, step, SheetExport.ALL) : Gate.wide();
    }

    /** Every member of today, one after another. */
    Consumer<Consumer<List<String>>> members(Actor actor, String purpose) {
        actor.must(EXPORT_SHEET);
        countersigning.mustBeAgreed(actor, step, SheetExport.ALL);
        var logged = audit.reading(
                actor, "memberimport.step.exported", null, Set.of(IDENTITY_NUMBER, PHONE), "工会会员信息采集表，全部在册会员", purpose);
        var all = register.all(actor).stream().filter(Member::isMember).toList();
        var lines = new Lines(
                new Target(actor.union(), Places.of(actor, union), seals.forReading(actor), null),
                files.all(actor),
                register.facts(actor),
                seals.forReading(actor),
                logged);
        return taker -> all.forEach(member -> taker.accept(lines.of(actor, member)));
    }

    /** Makes lines of members. */
    private record Lines(
            Target target,
            Map<io.zhijia.identity.MemberId, MemberFile> files,
            Map<io.zhijia.identity.MemberId, List<MembershipFact>> facts,
            Sealer sealer,
            Reading logged) {

        List<String> of(Actor actor, Member member) {
            var file = files.getOrDefault(member.id(), MemberFile.empty(actor.union(), member.id()));
            var shown = target.shown(member, file);
            var history = facts.getOrDefault(member.id(), List.of());
            if (!history.isEmpty()) {
                var last = history.getLast();
                shown.put(Field.CHANGE, change(last.kind()));
                shown.put(Field.CHANGED_ON, last.on().toString());
                shown.put(
                        Field.CHANGE_REASON,
                        ValueLists.get("CHANGE_REASON").find(last.note()).orElse(""));
            }
            var values = new ArrayList<String>();
            for (var field : OfficialSheet.COLUMNS) {
                values.add(field == Field.ID_NUMBER ? identity(file) : shown.getOrDefault(field, ""));
            }
            return values;
        }

        private String identity(MemberFile file) {
            return file.identity() == null
                    ? ""
                    : sealer.open(IDENTITY_NUMBER, file.identity().sealed()).clear(logged);
        }

        private static String change(FactKind kind) {
            return switch (kind) {
                case JOINED, RETURNED -> "入会";
                case TRANSFERRED_IN -> "转入";
                case RETIRED, RESERVED -> "保留";
                case TRANSFERRED_OUT -> "转出";
                case EXPELLED -> "除名";
                case LEFT -> "退会";
                case DIED -> "";
            };
        }
    }
}
