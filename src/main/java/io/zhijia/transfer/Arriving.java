package io.zhijia.transfer;

import static io.zhijia.privacy.Secret.TRAVELLING;
import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.transfer.TransferRefusal.ALREADY_OURS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Placement;
import io.zhijia.membership.RegisterReading;
import io.zhijia.membership.RegisterService;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Parcels;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Seals;
import io.zhijia.tenancy.UnionId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the gaining union does: keeps what came with the person, and takes them into the register. */
@Service
@Transactional
class Arriving implements SealedRows {

    private final Transfers transfers;
    private final RegisterService members;
    private final RegisterReading register;
    private final FileIntake files;
    private final Parcels parcels;
    private final Seals seals;

    Arriving(
            Transfers transfers,
            RegisterService members,
            RegisterReading register,
            FileIntake files,
            Parcels parcels,
            Seals seals) {
        this.transfers = transfers;
        this.members = members;
        this.register = register;
        this.files = files;
        this.parcels = parcels;
        this.seals = seals;
    }

    /** What the gaining union is told, with the file packed for the way. */
    TransferReleased told(Actor actor, Transfer transfer, UnionId to, Leaving leaving, String ownName) {
        var member = register.member(actor, Objects.requireNonNull(transfer.member()));
        return new TransferReleased(
                to,
                transfer.id(),
                actor.union(),
                ownName,
                member.details().name(),
                transfer.reason(),
                transfer.openedOn(),
                transfer.leaves(),
                Objects.requireNonNull(transfer.until()),
                leaving.pack(actor, transfer.id(), member, transfer.other().name()));
    }

    /** Keeps the case, and what came along under the keys of this union. */
    void keep(TransferReleased told) {
        var known = transfers.find(told.union(), told.transfer());
        transfers.save(
                known.map(asked -> asked.arrived(told.leaves(), told.until())).orElseGet(() -> Transfer.of(told)));
        var clear = parcels.open(told.transfer().value(), told.file(), Audit.OF_THE_PROGRAM);
        transfers.keepFile(told.union(), told.transfer(), seals.forWriting(told).seal(TRAVELLING, clear));
    }

    @Transactional(readOnly = true)
    Optional<TravelFile> file(Actor actor, TransferId id) {
        return transfers
                .file(actor.union(), id)
                .map(kept -> seals.forReading(actor).open(TRAVELLING, kept).clear(Audit.OF_THE_PROGRAM))
                .map(TravelFile::read);
    }

    /** A new member, or one of ours who left before and comes back. */
    MemberId join(Actor actor, Transfer transfer, String number, Placement placement) {
        var file = file(actor, transfer.id()).orElseThrow();
        var identity = file.identityNumber();
        var known = identity == null ? Optional.<MemberId>empty() : files.withIdentity(actor, identity);
        var note = "由" + transfer.other().name() + "转入，" + transfer.id().number();
        if (known.isPresent()) {
            refuseIf(register.member(actor, known.get()).isMember(), ALREADY_OURS);
            members.record(actor, known.get(), FactKind.RETURNED, transfer.leaves(), note);
            return known.get();
        }
        var id = members.add(
                actor, file.details(number.strip()), placement, FactKind.TRANSFERRED_IN, transfer.leaves(), note);
        files.receive(actor, id, file.factsThatStay(), identity);
        return id;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        var all = transfers.withFiles(actor.union());
        for (var id : all) {
            transfers
                    .file(actor.union(), id)
                    .ifPresent(kept -> transfers.keepFile(actor.union(), id, sealer.sealAgain(TRAVELLING, kept)));
        }
        return all.size();
    }
}
