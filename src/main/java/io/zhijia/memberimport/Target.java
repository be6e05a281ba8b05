package io.zhijia.memberimport;

import io.zhijia.identity.MemberId;
import io.zhijia.memberfile.MemberFile;
import io.zhijia.memberfile.OwnField;
import io.zhijia.memberfile.SealedIdentity;
import io.zhijia.memberimport.Roster.Known;
import io.zhijia.memberimport.RowReader.Read;
import io.zhijia.membership.Details;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Member;
import io.zhijia.membership.MembershipFact;
import io.zhijia.membership.Placement;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What taking a row makes of the register: the member, the file, and what happened to the membership. */
final class Target {

    private final UnionId union;
    private final Places places;
    private final Sealer sealer;
    private final @Nullable LocalDate joinedOn;

    /** @param joinedOn for rows that do not say when; null if that is a mistake */
    Target(UnionId union, Places places, Sealer sealer, @Nullable LocalDate joinedOn) {
        this.union = union;
        this.places = places;
        this.sealer = sealer;
        this.joinedOn = joinedOn;
    }

    /** The day a new member joined. */
    @Nullable LocalDate joined(Read row) {
        return row.day(Field.JOINED).or(() -> row.day(Field.CHANGED_ON)).orElse(joinedOn);
    }

    /** Beginning and, if the row tells of it, what followed. */
    List<MembershipFact> history(MemberId id, Read row) {
        var joined = Objects.requireNonNull(joined(row));
        var begins = row.get(Field.CHANGE).equals("转入") ? FactKind.TRANSFERRED_IN : FactKind.JOINED;
        var facts = new ArrayList<>(List.of(new MembershipFact(union, id, begins, joined, "")));
        var later = later(id, row);
        if (later != null) {
            facts.add(later);
        }
        return facts;
    }

    /** What the row says happened after joining; null if nothing. */
    @Nullable MembershipFact later(MemberId id, Read row) {
        var kind = switch (row.get(Field.CHANGE)) {
            case "保留" -> isRetired(row) ? FactKind.RETIRED : FactKind.RESERVED;
            case "转出" -> FactKind.TRANSFERRED_OUT;
            case "除名" -> FactKind.EXPELLED;
            case "退会" -> FactKind.LEFT;
            default -> null;
        };
        return kind == null
                ? null
                : row.day(Field.CHANGED_ON)
                        .map(day -> new MembershipFact(union, id, kind, day, row.get(Field.CHANGE_REASON)))
                        .orElse(null);
    }

    private static boolean isRetired(Read row) {
        var employment = row.get(Field.EMPLOYMENT);
        return !row.get(Field.CHANGE_REASON).equals("失业")
                && (employment.equals("退休") || employment.equals("离休") || employment.startsWith("退"));
    }

    Details details(@Nullable Known known, Read row, String number) {
        var before = known == null ? null : known.member().details();
        var phone = row.get(Field.PHONE);
        return new Details(
                number,
                row.get(Field.NAME),
                row.get(Field.SEX).isEmpty() && before != null
                        ? before.sex()
                        : row.get(Field.SEX).equals("女") ? Sex.FEMALE : Sex.MALE,
                row.day(Field.BORN).orElse(before == null ? null : before.born()),
                phone.isEmpty() && before != null ? before.phone() : phone);
    }

    Placement placement(@Nullable Known known, Read row) {
        return places.placement(
                row, known == null ? Placement.NOWHERE : known.member().placement());
    }

    MemberFile file(MemberFile before, Read row) {
        var facts = new EnumMap<Particular, String>(Particular.class);
        row.values().forEach((field, value) -> field.particular().ifPresent(fact -> facts.put(fact, value)));
        var file = before.with(facts).withOwn(own(row));
        var identity = row.get(Field.ID_NUMBER);
        return identity.isEmpty() ? file : file.with(SealedIdentity.of(identity, sealer));
    }

    private Map<UUID, String> own(Read row) {
        var own = new HashMap<UUID, String>();
        row.own()
                .forEach((field, value) ->
                        own.put(field.id().value(), field.isSealed() ? sealer.seal(Secret.OWN_FIELD, value) : value));
        return own;
    }

    private String known(OwnField field, MemberFile file) {
        var kept = file.own(field);
        return kept.isEmpty() || !field.isSealed()
                ? kept
                : sealer.open(Secret.OWN_FIELD, kept).clear(Audit.OF_THE_PROGRAM);
    }

    /** What would be different, as it may be shown. */
    List<Difference> differences(Known known, Read row, String hash) {
        var differences = new ArrayList<Difference>();
        shown(known.member(), known.file()).forEach((field, before) -> {
            var after = row.get(field);
            if (!after.isEmpty() && !after.equals(before)) {
                differences.add(Masking.difference(field, before, after));
            }
        });
        row.own().forEach((field, after) -> {
            var before = known(field, known.file());
            if (!after.equals(before)) {
                differences.add(Masking.difference(field, before, after));
            }
        });
        if (!hash.isEmpty() && !hash.equals(known.identityHash())) {
            differences.add(Masking.difference(Field.ID_NUMBER, known.file().identityMask(), row.get(Field.ID_NUMBER)));
        }
        return differences;
    }

    /** Every field as a sheet would have it, the identity number apart. */
    Map<Field, String> shown(Member member, MemberFile file) {
        var shown = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            field.particular().ifPresent(fact -> shown.put(field, file.fact(fact)));
        }
        var details = member.details();
        shown.put(Field.NUMBER, details.number());
        shown.put(Field.NAME, details.name());
        shown.put(Field.SEX, details.sex() == Sex.FEMALE ? "女" : "男");
        shown.put(Field.BORN, Objects.toString(details.born(), ""));
        shown.put(Field.PHONE, details.phone());
        shown.put(Field.GROUP, places.group(member.placement()));
        shown.put(Field.DEPARTMENT, places.department(member.placement()));
        return shown;
    }
}
