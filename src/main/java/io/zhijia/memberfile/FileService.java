package io.zhijia.memberfile;

import static io.zhijia.memberfile.FileRefusal.BANK_NOT_ALLOWED;
import static io.zhijia.memberfile.FileRefusal.IDENTITY_TAKEN;
import static io.zhijia.memberfile.FileRefusal.NOTHING_SEALED;
import static io.zhijia.memberfile.MemberFilePermission.KEEP_FILE;
import static io.zhijia.memberfile.MemberFilePermission.READ_SEALED;
import static io.zhijia.memberfile.MemberFilePermission.SEE_FILE;
import static io.zhijia.privacy.Secret.BANK_ACCOUNT;
import static io.zhijia.privacy.Secret.IDENTITY_NUMBER;
import static io.zhijia.privacy.Secret.OWN_FIELD;
import static io.zhijia.privacy.Secret.PHONE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.zhijia.consent.Consents;
import io.zhijia.consent.Purpose;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterReading;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a file, changes it, and reads what is sealed in it. */
@Service
@Transactional
class FileService {

    private final MemberFiles files;
    private final OwnFields fields;
    private final RegisterReading register;
    private final Seals seals;
    private final Audit audit;
    private final Consents consents;

    FileService(
            MemberFiles files,
            OwnFields fields,
            RegisterReading register,
            Seals seals,
            Audit audit,
            Consents consents) {
        this.files = files;
        this.fields = fields;
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

    /** The union's own fields as this person sees them on the file; of those retired only what is filled in. */
    @Transactional(readOnly = true)
    List<OwnLine> own(Actor actor, MemberFile file) {
        return fields.all(actor.union()).stream()
                .filter(field -> field.isSeenBy(actor, file.member()))
                .filter(field -> field.isInUse() || !file.own(field).isEmpty())
                .map(field -> new OwnLine(
                        field, field.isSealed() && !file.own(field).isEmpty() ? OwnLine.HIDDEN : file.own(field)))
                .toList();
    }

    /** Those that can be filled in. */
    @Transactional(readOnly = true)
    List<OwnField> fields(Actor actor) {
        return fields.all(actor.union()).stream().filter(OwnField::isInUse).toList();
    }

    void change(Actor actor, MemberId id, int version, FileChange wanted) {
        actor.must(KEEP_FILE);
        var before = file(actor, id);
        var after = before.asRead(version).with(wanted.facts()).withOwn(sealed(actor, wanted.own()));
        if (wanted.identity() != null) {
            after = after.with(sealed(actor, id, wanted.identity()));
        }
        if (wanted.bank() != null) {
            refuseIf(consents.isWithdrawn(actor, id, Purpose.BANK), BANK_NOT_ALLOWED);
            after = after.withBank(SealedBank.of(wanted.bank(), seals.forWriting(actor)));
        }
        files.save(after);
        audit.done(
                actor,
                "memberfile.step.changed",
                id,
                FileDifferences.between(before, after, fields.all(actor.union())));
    }

    /** Ready to be kept: what is sealed sealed, and left out where nothing was typed. */
    private Map<UUID, String> sealed(Actor actor, Map<UUID, String> typed) {
        var ready = new HashMap<UUID, String>();
        for (var field : fields.all(actor.union())) {
            var value = typed.get(field.id().value());
            if (value != null && !field.isSealed()) {
                ready.put(field.id().value(), value);
            } else if (value != null && !value.isBlank()) {
                ready.put(field.id().value(), seals.forWriting(actor).seal(OWN_FIELD, value));
            }
        }
        return ready;
    }

    /** A sealed value goes; another may come later. */
    void forgetOwn(Actor actor, MemberId id, OwnFieldId which) {
        actor.must(KEEP_FILE);
        var field = fields.get(actor.union(), which);
        files.save(file(actor, id).withOwn(Map.of(which.value(), "")));
        audit.done(actor, "memberfile.step.forgottenOwn", id, field.name());
    }

    /** Whatever was there before; two entries have become one, or one two. */
    void replace(Actor actor, MemberId id, FileContents contents) {
        var sealer = seals.forWriting(actor);
        var before = files.get(actor.union(), id);
        var empty = MemberFile.empty(actor.union(), id).asRead(before.version());
        var after = empty.with(contents.facts())
                .withOwn(sealed(actor, contents.own()))
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
        var own = fields.all(actor.union()).stream()
                .filter(field -> field.isSealed() && !file.own(field).isEmpty())
                .toList();
        refuseIf(!file.hasSealed() && own.isEmpty() && member.details().phone().isEmpty(), NOTHING_SEALED);
        var logged = isOwn
                ? audit.readingOwn(actor)
                : audit.reading(
                        actor,
                        "memberfile.step.read",
                        id,
                        Set.of(IDENTITY_NUMBER, PHONE, BANK_ACCOUNT, OWN_FIELD),
                        kinds(file, own),
                        purpose);
        var sealer = seals.forReading(actor);
        var identity = file.identity();
        var bank = file.bank();
        return new Clear(
                member.details().phone(),
                identity == null
                        ? ""
                        : sealer.open(IDENTITY_NUMBER, identity.sealed()).clear(logged),
                bank == null ? "" : sealer.open(BANK_ACCOUNT, bank.sealed()).clear(logged),
                new TreeMap<>(own.stream()
                        .collect(toMap(
                                field -> field.id().value(),
                                field -> sealer.open(OWN_FIELD, file.own(field)).clear(logged)))));
    }

    private static String kinds(MemberFile file, List<OwnField> own) {
        return Stream.of(
                        Stream.of("手机"),
                        file.identity() == null ? Stream.<String>empty() : Stream.of("证件号码"),
                        file.bank() == null ? Stream.<String>empty() : Stream.of("银行账号"),
                        own.stream().map(OwnField::name))
                .flatMap(names -> names)
                .collect(joining("、"));
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
    record Clear(String phone, String identity, String bank, TreeMap<UUID, String> own)
            implements java.io.Serializable {}
}
