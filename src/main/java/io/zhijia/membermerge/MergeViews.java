package io.zhijia.membermerge;

import static io.zhijia.membermerge.MergePermission.MERGE_MEMBERS;
import static io.zhijia.membermerge.MergeRefusal.SAME_ENTRY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.account.LoginDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membermerge.Comparison.Line;
import io.zhijia.membermerge.Comparison.Side;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterMerging;
import io.zhijia.membership.RegisterReading;
import io.zhijia.membership.Sex;
import io.zhijia.membership.Twin;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Secret;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages show. */
@Service
@Transactional(readOnly = true)
class MergeViews {

    static final int MOST = 100;

    private final Merges merges;
    private final Followers followers;
    private final MergeService service;
    private final RegisterMerging register;
    private final RegisterReading reading;
    private final LoginDirectory logins;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    MergeViews(
            Merges merges,
            Followers followers,
            MergeService service,
            RegisterMerging register,
            RegisterReading reading,
            LoginDirectory logins,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.merges = merges;
        this.followers = followers;
        this.service = service;
        this.register = register;
        this.reading = reading;
        this.logins = logins;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** A pair to look at. */
    record Pair(Member one, Member other, String likeness) {}

    /** A merge of the last weeks. */
    record Done(Merge merge, boolean isUndoable) {}

    /** Pairs nobody has decided about. */
    List<Pair> pairs(Actor actor) {
        actor.must(MERGE_MEMBERS);
        var different = merges.different(actor.union());
        return register.likely(actor, MOST + different.size()).stream()
                .filter(twin -> !different.contains(key(twin)))
                .limit(MOST)
                .map(twin -> new Pair(
                        reading.member(actor, twin.one()), reading.member(actor, twin.other()), twin.likeness()))
                .toList();
    }

    /** As the database orders them: by their text, which is the order of their bytes. */
    private static String key(Twin twin) {
        var one = twin.one().toString();
        var other = twin.other().toString();
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    List<Done> done(Actor actor) {
        actor.must(MERGE_MEMBERS);
        var now = clock.instant();
        var since = now.atZone(clock.getZone())
                .minusDays(Merge.UNDOABLE_DAYS)
                .toLocalDate()
                .atStartOfDay(clock.getZone());
        return merges.since(actor.union(), since.toInstant()).stream()
                .map(merge -> new Done(merge, merge.isUndoable(now, clock.getZone())))
                .toList();
    }

    Comparison compare(Actor actor, MemberId one, MemberId other) {
        actor.must(MERGE_MEMBERS);
        refuseIf(one.equals(other), SAME_ENTRY);
        var first = service.entry(actor, one);
        var second = service.entry(actor, other);
        var lines = new ArrayList<Line>();
        var same = 0;
        for (var key : keys()) {
            var left = first.value(key);
            var right = second.value(key);
            if (!left.equals(right)) {
                lines.add(new Line(key, word(key), shown(actor, key, left), shown(actor, key, right), left.isEmpty()));
            } else if (!left.isEmpty()) {
                same++;
            }
        }
        return new Comparison(side(actor, one), side(actor, other), lines, same, register.histories(actor, one, other));
    }

    private Side side(Actor actor, MemberId id) {
        return new Side(
                reading.member(actor, id),
                reading.facts(actor, id),
                logins.whoHaveOne(actor).contains(id),
                followers.count(actor.union(), id));
    }

    private static List<String> keys() {
        return Stream.concat(
                        Stream.of(Aspect.values()).map(Enum::name),
                        Stream.of(Particular.values()).map(Enum::name))
                .toList();
    }

    private static String word(String key) {
        return Stream.of(Aspect.values())
                .filter(aspect -> aspect.name().equals(key))
                .map(Aspect::word)
                .findFirst()
                .orElseGet(() -> Particular.valueOf(key).word());
    }

    private String shown(Actor actor, String key, String value) {
        return value.isEmpty()
                ? ""
                : switch (key) {
                    case "SEX" -> words.getMessage(Sex.valueOf(value).word(), null, LocaleContextHolder.getLocale());
                    case "PHONE" -> Secret.PHONE.mask(value);
                    case "IDENTITY" -> Secret.IDENTITY_NUMBER.mask(value);
                    case "BANK" -> Secret.BANK_ACCOUNT.mask(value);
                    case "GROUP", "DEPARTMENT" -> place(actor, value);
                    default -> value;
                };
    }

    private String place(Actor actor, String id) {
        return Stream.concat(
                        union.groups(actor).stream()
                                .filter(one -> one.id().toString().equals(id))
                                .map(one -> one.name()),
                        union.departments(actor).stream()
                                .filter(one -> one.id().toString().equals(id))
                                .map(one -> one.name()))
                .findFirst()
                .orElse("—");
    }
}
