package io.zhijia.memberfile;

import static io.zhijia.memberfile.FileRefusal.CHOICE_GONE;
import static io.zhijia.memberfile.FileRefusal.FIELD_TAKEN;
import static io.zhijia.memberfile.FileRefusal.TOO_MANY_FIELDS;
import static io.zhijia.memberfile.MemberFilePermission.KEEP_OWN_FIELDS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.memberfile.OwnField.Kind;
import io.zhijia.memberfile.OwnField.Seen;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which fields of its own a union adds to the files of its members. */
@Service
@Transactional
class OwnFieldService {

    /** More than these nobody fills in. */
    static final int MOST_FIELDS = 40;

    private final OwnFields fields;
    private final Audit audit;
    private final Clock clock;

    OwnFieldService(OwnFields fields, Audit audit, Clock clock) {
        this.fields = fields;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<OwnField> all(Actor actor) {
        actor.must(KEEP_OWN_FIELDS);
        return fields.all(actor.union());
    }

    @Transactional(readOnly = true)
    OwnField get(Actor actor, OwnFieldId id) {
        actor.must(KEEP_OWN_FIELDS);
        return fields.get(actor.union(), id);
    }

    void add(
            Actor actor, String name, Kind kind, List<String> choices, boolean isSealed, Seen seen, boolean isAskable) {
        actor.must(KEEP_OWN_FIELDS);
        refuseIf(all(actor).stream().filter(OwnField::isInUse).count() >= MOST_FIELDS, TOO_MANY_FIELDS, MOST_FIELDS);
        save(
                actor,
                new OwnField(
                        OwnFieldId.next(),
                        name,
                        kind,
                        choices,
                        isSealed,
                        seen,
                        isAskable && !isSealed,
                        clock.instant(),
                        null),
                "memberfile.step.ownAdded");
    }

    /** Kind and seal stay what they were: values are kept by them. What somebody may have chosen stays to be chosen. */
    void change(Actor actor, OwnFieldId id, String name, List<String> choices, Seen seen, boolean isAskable) {
        var field = get(actor, id);
        refuseIf(
                !new HashSet<>(choices).containsAll(field.choices()),
                CHOICE_GONE,
                String.join(
                        "、",
                        field.choices().stream()
                                .filter(one -> !choices.contains(one))
                                .toList()));
        save(
                actor,
                new OwnField(
                        id,
                        name,
                        field.kind(),
                        choices,
                        field.isSealed(),
                        seen,
                        isAskable && !field.isSealed(),
                        field.madeAt(),
                        field.retiredOn()),
                "memberfile.step.ownChanged");
    }

    /** Nobody fills it in any more; what is filled in stays. */
    void retire(Actor actor, OwnFieldId id) {
        save(actor, retired(get(actor, id), LocalDate.now(clock)), "memberfile.step.ownRetired");
    }

    void bringBack(Actor actor, OwnFieldId id) {
        save(actor, retired(get(actor, id), null), "memberfile.step.ownBack");
    }

    private static OwnField retired(OwnField field, @Nullable LocalDate on) {
        return new OwnField(
                field.id(),
                field.name(),
                field.kind(),
                field.choices(),
                field.isSealed(),
                field.seen(),
                field.isAskable(),
                field.madeAt(),
                on);
    }

    private void save(Actor actor, OwnField field, String step) {
        refuseIf(
                Stream.of(Particular.values()).anyMatch(known -> known.chinese().equals(field.name()))
                        || !fields.save(actor.union(), field),
                FIELD_TAKEN,
                field.name());
        audit.done(actor, step, null, field.name());
    }
}
