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
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files as other modules read and change them, many at once or one. */
@Service
@Transactional
public class FileIntake {

    private final MemberFiles files;
    private final OwnFields fields;
    private final FileService service;
    private final Seals seals;

    FileIntake(MemberFiles files, OwnFields fields, FileService service, Seals seals) {
        this.files = files;
        this.fields = fields;
        this.service = service;
        this.seals = seals;
    }

    /** One's own, which nobody else need be told about. */
    @Transactional(readOnly = true)
    public MemberFile own(Actor actor) {
        return files.get(actor.union(), actor.member());
    }

    /** Corrects some facts and own fields, as the member asked and an officer confirmed. */
    public void change(Actor actor, MemberId id, Map<Particular, String> facts, Map<UUID, String> own) {
        service.change(actor, id, service.file(actor, id).version(), new FileChange(facts, own, null, null));
    }

    /** What came with a person from another union; an identity number that is somebody else's is refused. */
    public void receive(Actor actor, MemberId id, Map<Particular, String> facts, @Nullable IdentityNumber identity) {
        service.change(actor, id, service.file(actor, id).version(), FileChange.of(facts, identity));
    }

    /** Everything the file says, opened by the program; nobody is shown it. */
    @Transactional(readOnly = true)
    public FileContents contents(Actor actor, MemberId id) {
        actor.must(KEEP_FILE);
        return FileContents.of(files.get(actor.union(), id), fields.all(actor.union()), seals.forReading(actor));
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

    /** The fields the union has added and fills in. */
    @Transactional(readOnly = true)
    public List<OwnField> ownFields(Actor actor) {
        return service.fields(actor);
    }

    /** Those of which a person may ask to have the own value corrected. */
    @Transactional(readOnly = true)
    public List<OwnField> askable(Actor actor) {
        return service.fields(actor).stream().filter(OwnField::isAskable).toList();
    }

    /** What the union's own fields are called, those nobody fills in any more among them. */
    @Transactional(readOnly = true)
    public Map<UUID, String> ownNames(Actor actor) {
        return fields.all(actor.union()).stream()
                .collect(Collectors.toMap(field -> field.id().value(), OwnField::name));
    }

    /** The person's own values as a page shows them, by name: of sealed ones only that there is one. */
    @Transactional(readOnly = true)
    public Map<String, String> ownShown(Actor actor) {
        var shown = new LinkedHashMap<String, String>();
        service.own(actor, own(actor)).stream()
                .filter(line -> !line.value().isEmpty())
                .forEach(line -> shown.put(line.field().name(), line.value()));
        return shown;
    }

    /** The person's own values of the fields the union has added, by name; sealed ones in clear, for it is their own. */
    @Transactional(readOnly = true)
    public Map<String, String> ownValues(Actor actor, Reading logged) {
        var file = own(actor);
        var values = new LinkedHashMap<String, String>();
        for (var line : service.own(actor, file)) {
            if (!line.value().isEmpty()) {
                values.put(
                        line.field().name(),
                        line.field().isSealed()
                                ? seals.forReading(actor)
                                        .open(Secret.OWN_FIELD, file.own(line.field()))
                                        .clear(logged)
                                : line.value());
            }
        }
        return values;
    }

    /** Of all members who have one. */
    @Transactional(readOnly = true)
    public Map<MemberId, MemberFile> all(Actor actor) {
        actor.must(SEE_FILE);
        return files.all(actor.union());
    }

    /** Who has worked since one of these days; whoever asks keeps to the people the register lets them see. */
    @Transactional(readOnly = true)
    public Map<MemberId, LocalDate> workingSince(Actor actor, Collection<LocalDate> days) {
        return files.workingSince(actor.union(), days);
    }

    /** What the files of these people say of one thing, to work something out by it, not to show it. */
    @Transactional(readOnly = true)
    public Map<MemberId, String> facts(Actor actor, Particular particular, Collection<MemberId> members) {
        return files.facts(actor.union(), particular, members);
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
