package io.zhijia.membermerge;

import static io.zhijia.membermerge.MergePermission.MERGE_MEMBERS;
import static io.zhijia.membermerge.MergeRefusal.MERGED_AGAIN;
import static io.zhijia.membermerge.MergeRefusal.NO_HISTORY;
import static io.zhijia.membermerge.MergeRefusal.OWN_ENTRY;
import static io.zhijia.membermerge.MergeRefusal.SAME_ENTRY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.memberfile.FileContents;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.HistoryChoice;
import io.zhijia.membership.RegisterMerging;
import io.zhijia.membership.RegisterReading;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one entry of two, and undoes it. */
@Service
@Transactional
class MergeService {

    private final Merges merges;
    private final Followers followers;
    private final RegisterMerging register;
    private final RegisterReading reading;
    private final FileIntake files;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    MergeService(
            Merges merges,
            Followers followers,
            RegisterMerging register,
            RegisterReading reading,
            FileIntake files,
            Seals seals,
            Audit audit,
            Clock clock) {
        this.merges = merges;
        this.followers = followers;
        this.register = register;
        this.reading = reading;
        this.files = files;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Entry entry(Actor actor, MemberId id) {
        actor.must(MERGE_MEMBERS);
        var member = reading.member(actor, id);
        return new Entry(member.details(), member.placement(), files.contents(actor, id));
    }

    /**
     * Makes one of two.
     *
     * @param ofGone what the gone entry is right about, by the names of aspects and particulars
     */
    MergeId merge(Actor actor, MemberId kept, MemberId gone, Set<String> ofGone, HistoryChoice history, String reason) {
        actor.must(MERGE_MEMBERS);
        refuseIf(kept.equals(gone), SAME_ENTRY);
        refuseIf(gone.equals(actor.member()), OWN_ENTRY);
        refuseIf(!register.histories(actor, kept, gone).contains(history), NO_HISTORY);
        var one = entry(actor, kept);
        var other = entry(actor, gone);
        var filled = other.ownBeyond(one);
        var merged = one.mixedWith(other, key -> ofGone.contains(key) || filled.contains(key));
        var merge = new Merge(
                actor.union(),
                MergeId.next(),
                kept,
                gone,
                other.label() + " → " + one.label(),
                reason.strip(),
                actor.member(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        merges.add(merge, new Before(one, other, merged), seals.forWriting(actor));
        register.merge(actor, kept, gone, merged.details(), merged.placement(), history);
        files.replace(actor, gone, FileContents.NOTHING);
        files.replace(actor, kept, merged.file());
        var rows = followers.follow(actor.union(), merge.id(), gone, kept);
        audit.done(actor, "membermerge.step.merged", kept, merge.label() + "；" + rows + "；" + merge.reason());
        return merge.id();
    }

    /** Two entries again; what was changed or recorded since stays with the kept one. */
    void undo(Actor actor, MergeId id) {
        actor.must(MERGE_MEMBERS);
        var merge = merges.get(actor.union(), id);
        var undone = merge.undone(clock.instant(), clock.getZone());
        refuseIf(merges.isAnyLater(merge), MERGED_AGAIN);
        var before = merges.before(actor.union(), id, seals.forReading(actor));
        var kept = before.keptAgain(entry(actor, merge.kept()));
        followers.back(actor.union(), id, merge.gone(), merge.kept());
        register.part(actor, merge.kept(), merge.gone(), kept.details(), kept.placement());
        files.replace(actor, merge.kept(), kept.file());
        files.replace(actor, merge.gone(), before.gone().file());
        merges.save(undone);
        audit.done(actor, "membermerge.step.undone", merge.kept(), merge.label());
    }

    /** They look alike and are two. */
    void differ(Actor actor, MemberId one, MemberId other) {
        actor.must(MERGE_MEMBERS);
        refuseIf(one.equals(other), SAME_ENTRY);
        var label = entry(actor, one).label() + "、" + entry(actor, other).label();
        merges.differ(actor.union(), one, other, actor.member(), clock.instant());
        audit.done(actor, "membermerge.step.different", one, label);
    }
}
