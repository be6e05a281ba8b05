package io.zhijia.memberfile;

import static io.zhijia.memberfile.FileRefusal.BANK_NOT_ALLOWED;
import static io.zhijia.memberfile.FileRefusal.IDENTITY_TAKEN;
import static io.zhijia.memberfile.FileRefusal.NOTHING_SEALED;
import static io.zhijia.memberfile.MemberFilePermission.KEEP_FILE;
import static io.zhijia.memberfile.MemberFilePermission.READ_SEALED;
import static io.zhijia.memberfile.MemberFilePermission.SEE_FILE;
import static io.zhijia.privacy.Secret.BANK_ACCOUNT;
import static io.zhijia.privacy.Secret.IDENTITY_NUMBER;
import static io.zhijia.privacy.Secret.PHONE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.consent.Consents;
import io.zhijia.consent.Purpose;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterReading;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a file, changes it, and reads what is sealed in it. */
@Service
@Transactional
class FileService {

    private final MemberFiles files;
    private final RegisterReading register;
    private final Seals seals;
    private final Audit audit;
    private final Consents consents;

    FileService(MemberFiles files, RegisterReading register, Seals seals, Audit audit, Consents consents) {
        this.files = files;
        this.register = register;
        this.seals = seals;
        this.audit = audit;
        this.consents = consents;
    }

    /** Officers see every file, everybody the own; a group leader sees the register only. */
    @Transactional(readOnly = true)
    MemberFile file(Actor actor, MemberId id) {
        return files.get(actor.union(), member(actor, id).id());
    }

    @Transactional(readOnly = true)
    Member member(Actor actor, MemberId id) {
        if (!actor.may(SEE_FILE) && !actor.member().equals(id)) {
            throw new NoSuchElementException("The file of " + id + " is not theirs to see");
        }
        return register.member(actor, id);
    }

    /**
     * Changes a file.
     *
     * @param identity null leaves the number as it is
     * @param bank null leaves the account as it is
     */
    void change(
            Actor actor,
            MemberId id,
            int version,
            Map<Particular, String> facts,
            @Nullable IdentityNumber identity,
            @Nullable BankAccount bank) {
        actor.must(KEEP_FILE);
        var before = file(actor, id);
        var after = before.asRead(version).with(facts);
        if (identity != null) {
            after = after.with(sealed(actor, id, identity));
        }
        if (bank != null) {
            refuseIf(consents.isWithdrawn(actor, id, Purpose.BANK), BANK_NOT_ALLOWED);
            after = after.withBank(SealedBank.of(bank, seals.forWriting(actor)));
        }
        files.save(after);
        audit.done(actor, "memberfile.step.changed", id, FileDifferences.between(before, after));
    }

    /** Whatever was there before; two entries have become one, or one two. */
    void replace(Actor actor, MemberId id, FileContents contents) {
        var sealer = seals.forWriting(actor);
        var before = files.get(actor.union(), id);
        var empty = MemberFile.empty(actor.union(), id).asRead(before.version());
        var after = empty.with(contents.facts())
                .with(contents.identity().isEmpty() ? null : sealed(actor, id, new IdentityNumber(contents.identity())))
                .withBank(contents.bank().isEmpty() ? null : SealedBank.of(new BankAccount(contents.bank()), sealer));
        if (before.version() > 0 || !contents.isEmpty()) {
            files.save(after);
        }
    }

    /** A wrong number goes; another may come later. */
    void forgetIdentity(Actor actor, MemberId id) {
        actor.must(KEEP_FILE);
        var file = file(actor, id);
        files.save(file.with((SealedIdentity) null));
        audit.done(actor, "memberfile.step.forgotten", id, file.identityMask());
    }

    void forgetBank(Actor actor, MemberId id) {
        actor.must(KEEP_FILE);
        var file = file(actor, id);
        files.save(file.withBank(null));
        audit.done(actor, "memberfile.step.forgottenBank", id, file.bankMask());
    }

    /** What is sealed, in clear; the person sees who asked and what for. Nobody asks the person themselves. */
    Clear read(Actor actor, MemberId id, String purpose) {
        var member = member(actor, id);
        var isOwn = actor.member().equals(id);
        if (!isOwn) {
            actor.must(READ_SEALED);
        }
        var file = files.get(actor.union(), id);
        refuseIf(!file.hasSealed() && member.details().phone().isEmpty(), NOTHING_SEALED);
        var logged = isOwn
                ? audit.readingOwn(actor)
                : audit.reading(
                        actor,
                        "memberfile.step.read",
                        id,
                        Set.of(IDENTITY_NUMBER, PHONE, BANK_ACCOUNT),
                        kinds(file),
                        purpose);
        var sealer = seals.forReading(actor);
        var identity = file.identity();
        var bank = file.bank();
        return new Clear(
                member.details().phone(),
                identity == null
                        ? ""
                        : sealer.open(IDENTITY_NUMBER, identity.sealed()).clear(logged),
                bank == null ? "" : sealer.open(BANK_ACCOUNT, bank.sealed()).clear(logged));
    }

    private static String kinds(MemberFile file) {
        return "手机" + (file.identity() == null ? "" : "、证件号码") + (file.bank() == null ? "" : "、银行账号");
    }

    private SealedIdentity sealed(Actor actor, MemberId id, IdentityNumber identity) {
        var sealed = SealedIdentity.of(identity.text(), seals.forWriting(actor));
        files.withIdentity(actor.union(), sealed.hash())
                .filter(other -> !other.equals(id))
                .ifPresent(other -> {
                    var details = register.member(actor, other).details();
                    refuseIf(true, IDENTITY_TAKEN, details.name() + " " + details.number());
                });
        return sealed;
    }

    /** What was sealed; shown once. */
    record Clear(String phone, String identity, String bank) implements java.io.Serializable {}
}
