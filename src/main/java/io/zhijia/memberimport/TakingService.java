package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportPermission.IMPORT_MEMBERS;
import static io.zhijia.memberimport.MemberImportRefusal.NOTHING_TO_TAKE;
import static io.zhijia.memberimport.MemberImportRefusal.NOT_ALL_VALID;
import static io.zhijia.memberimport.MemberImportRefusal.REGISTER_CHANGED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.memberfile.MemberFile;
import io.zhijia.memberimport.Assessment.Judged;
import io.zhijia.memberimport.Batches.TakenRow;
import io.zhijia.membership.Member;
import io.zhijia.membership.MembershipFact;
import io.zhijia.membership.RegisterIntake;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a staged sheet into the register, and takes it back. */
@Service
@Transactional
class TakingService {

    private final Batches batches;
    private final Judging judging;
    private final RegisterIntake register;
    private final FileIntake files;
    private final UnionDirectory union;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    TakingService(
            Batches batches,
            Judging judging,
            RegisterIntake register,
            FileIntake files,
            UnionDirectory union,
            Seals seals,
            Audit audit,
            Clock clock) {
        this.batches = batches;
        this.judging = judging;
        this.register = register;
        this.files = files;
        this.union = union;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether rows with mistakes stop everything, or are left out. */
    enum Extent {
        WHOLE,
        VALID_ONLY
    }

    /** Takes the new and changed rows in one transaction; what is shown on the page must still be true. */
    Batch take(Actor actor, BatchId id, Extent extent) {
        actor.must(IMPORT_MEMBERS);
        var batch = batches.get(actor.union(), id);
        refuseIf(!batch.isStaged(), MemberImportRefusal.NOT_STAGED);
        var bad = batch.count(Verdict.REJECTED) + batch.count(Verdict.AMBIGUOUS);
        refuseIf(
                extent == Extent.WHOLE && bad > 0,
                NOT_ALL_VALID,
                batch.count(Verdict.REJECTED),
                batch.count(Verdict.AMBIGUOUS));
        var sealer = seals.forWriting(actor);
        var judged = judging.judge(actor, batch, batches.rows(actor.union(), id, sealer));
        refuseIf(!Judging.counts(judged.stream().map(Judged::row).toList()).equals(batch.counts()), REGISTER_CHANGED);
        var numbers = FreeNumbers.after(
                register.all(actor), judged.stream().map(row -> row.read().get(Field.NUMBER)));
        var taking = new Taking(actor, batch, sealer, numbers);
        judged.forEach(taking::add);
        refuseIf(taking.taken.isEmpty(), NOTHING_TO_TAKE);
        return taking.finish();
    }

    /** Takes back what the batch added and changed; newcomers with an account or an office by now stay. Returns those. */
    Set<MemberId> undo(Actor actor, BatchId id) {
        actor.must(IMPORT_MEMBERS);
        var batch = batches.get(actor.union(), id).undone(clock.instant());
        var sealer = seals.forReading(actor);
        var taken = batches.taken(actor.union(), id);
        var added = taken.stream()
                .filter(row -> row.verdict() == Verdict.NEW)
                .map(TakenRow::member)
                .collect(Collectors.toSet());
        var staying = register.entangled(actor, added);
        added.removeAll(staying);
        var before = taken.stream()
                .filter(row -> row.verdict() == Verdict.CHANGED)
                .map(row -> Before.read(sealer.open(Secret.STAGED, row.before()).clear(Audit.OF_THE_PROGRAM)))
                .toList();
        files.remove(actor, added);
        register.undo(
                actor, added, before.stream().map(Before::member).toList(), Objects.requireNonNull(batch.appliedAt()));
        files.keep(actor, before.stream().map(Before::file).toList());
        batches.save(batch);
        audit.done(
                actor,
                "memberimport.step.undone",
                null,
                batch.name() + "：撤销新增 " + added.size() + "，恢复 " + before.size() + "，保留 " + staying.size());
        return staying;
    }

    /** One sheet on its way into the register. */
    private final class Taking {
        private final Actor actor;
        private final Batch batch;
        private final Sealer sealer;
        private final Target target;
        private final List<Member> newcomers = new ArrayList<>();
        private final List<Member> changed = new ArrayList<>();
        private final List<MembershipFact> facts = new ArrayList<>();
        private final List<MemberFile> kept = new ArrayList<>();
        private final List<TakenRow> taken = new ArrayList<>();
        private final FreeNumbers numbers;

        Taking(Actor actor, Batch batch, Sealer sealer, FreeNumbers numbers) {
            this.actor = actor;
            this.batch = batch;
            this.sealer = sealer;
            this.target = new Target(actor.union(), Places.of(actor, union), sealer, batch.joinedOn());
            this.numbers = numbers;
        }

        void add(Judged row) {
            if (row.row().verdict() == Verdict.NEW) {
                takeIn(row);
            } else if (row.row().verdict() == Verdict.CHANGED) {
                change(row);
            }
        }

        private void takeIn(Judged row) {
            var id = MemberId.next();
            var history = target.history(id, row.read());
            var number = numbers.orNext(row.read().get(Field.NUMBER));
            newcomers.add(register.newcomer(
                    actor, id, target.details(null, row.read(), number), target.placement(null, row.read()), history));
            facts.addAll(history);
            keep(target.file(MemberFile.empty(actor.union(), id), row.read()));
            taken.add(new TakenRow(row.row().number(), id, Verdict.NEW, ""));
        }

        private void change(Judged row) {
            var known = Objects.requireNonNull(row.known());
            var typed = row.read().get(Field.NUMBER);
            var number = typed.isEmpty() ? known.member().details().number() : typed;
            changed.add(register.changed(
                    actor,
                    known.member(),
                    target.details(known, row.read(), number),
                    target.placement(known, row.read())));
            if (row.later() != null) {
                facts.add(row.later());
            }
            keep(target.file(known.file(), row.read()));
            taken.add(new TakenRow(
                    row.row().number(),
                    known.member().id(),
                    Verdict.CHANGED,
                    sealer.seal(Secret.STAGED, new Before(known.member(), known.file()).written())));
        }

        private void keep(MemberFile file) {
            if (!file.facts().isEmpty() || !file.own().isEmpty() || file.identity() != null) {
                kept.add(file);
            }
        }

        Batch finish() {
            try {
                var at = register.take(actor, newcomers, changed, facts);
                files.keep(actor, kept);
                batches.taken(actor.union(), batch.id(), taken);
                var applied = batch.applied(at, batch.counts());
                batches.save(applied);
                audit.done(
                        actor,
                        "memberimport.step.taken",
                        null,
                        batch.name() + "：新增 " + newcomers.size() + "，变动 " + changed.size() + "，无变化 "
                                + batch.count(Verdict.SAME) + "，未导入 "
                                + (batch.count(Verdict.REJECTED) + batch.count(Verdict.AMBIGUOUS)));
                return applied;
            } catch (DuplicateKeyException meanwhile) {
                throw (Refusal) new Refusal(REGISTER_CHANGED).initCause(meanwhile);
            }
        }
    }
}
