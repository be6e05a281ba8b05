package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_FILE;
import static io.zhijia.memberfile.MemberFilePermission.SEE_FILE;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Reading;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files as other modules read and change them, many at once or one. */
@Service
@Transactional
public class FileIntake {

    private final MemberFiles files;
    private final FileService service;
    private final Seals seals;

    FileIntake(MemberFiles files, FileService service, Seals seals) {
        this.files = files;
        this.service = service;
        this.seals = seals;
    }

    /** One's own, which nobody else need be told about. */
    @Transactional(readOnly = true)
    public MemberFile own(Actor actor) {
        return files.get(actor.union(), actor.member());
    }

    /** Corrects some facts, as the member asked and an officer confirmed. */
    public void change(Actor actor, MemberId id, Map<Particular, String> facts) {
        service.change(actor, id, service.file(actor, id).version(), facts, null, null);
    }

    /** What came with a person from another union; an identity number that is somebody else's is refused. */
    public void receive(Actor actor, MemberId id, Map<Particular, String> facts, @Nullable IdentityNumber identity) {
        service.change(actor, id, service.file(actor, id).version(), facts, identity, null);
    }

    /** Everything the file says, opened by the program; nobody is shown it. */
    @Transactional(readOnly = true)
    public FileContents contents(Actor actor, MemberId id) {
        actor.must(KEEP_FILE);
        return FileContents.of(files.get(actor.union(), id), seals.forReading(actor));
    }

    /** The file says this and nothing else; an identity number that is somebody else's is refused. */
    public void replace(Actor actor, MemberId id, FileContents contents) {
        actor.must(KEEP_FILE);
        service.replace(actor, id, contents);
    }

    @Transactional(readOnly = true)
    public MemberFile of(Actor actor, MemberId id) {
        return service.file(actor, id);
    }

    /** Whose identity number this is. */
    @Transactional(readOnly = true)
    public Optional<MemberId> withIdentity(Actor actor, IdentityNumber identity) {
        actor.must(SEE_FILE);
        return files.withIdentity(actor.union(), seals.forReading(actor).hash(Secret.IDENTITY_NUMBER, identity.text()));
    }

    /** The identity number in clear, empty if none is known. */
    @Transactional(readOnly = true)
    public String identity(Actor actor, MemberId id, Reading logged) {
        var identity = service.file(actor, id).identity();
        return identity == null
                ? ""
                : seals.forReading(actor)
                        .open(Secret.IDENTITY_NUMBER, identity.sealed())
                        .clear(logged);
    }

    /** The bank account in clear, empty if none is known. */
    @Transactional(readOnly = true)
    public String bank(Actor actor, MemberId id, Reading logged) {
        var bank = service.file(actor, id).bank();
        return bank == null
                ? ""
                : seals.forReading(actor)
                        .open(Secret.BANK_ACCOUNT, bank.sealed())
                        .clear(logged);
    }

    /** Of all members who have one. */
    @Transactional(readOnly = true)
    public Map<MemberId, MemberFile> all(Actor actor) {
        actor.must(SEE_FILE);
        return files.all(actor.union());
    }

    public void keep(Actor actor, Collection<MemberFile> some) {
        actor.must(KEEP_FILE);
        files.saveAll(actor.union(), some);
    }

    public void remove(Actor actor, Collection<MemberId> members) {
        actor.must(KEEP_FILE);
        files.remove(actor.union(), members);
    }
}
