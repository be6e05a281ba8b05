package io.zhijia.transfer;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.transfer.TransferRefusal.CASE_UNDER_WAY;
import static io.zhijia.transfer.TransferRefusal.HOLDS_OFFICE;
import static io.zhijia.transfer.TransferRefusal.LEAVES_LATER;
import static io.zhijia.transfer.TransferRefusal.LEAVES_TOO_EARLY;
import static io.zhijia.transfer.TransferRefusal.NOT_A_MEMBER;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityPermission;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeService;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Member;
import io.zhijia.membership.MembershipFact;
import io.zhijia.membership.RegisterReading;
import io.zhijia.membership.RegisterService;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Parcel;
import io.zhijia.privacy.Parcels;
import io.zhijia.privacy.Secret;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the losing union does with its register: may somebody go, what goes along, and that they are gone. */
@Service
@Transactional
class Leaving {

    private final RegisterReading register;
    private final RegisterService members;
    private final FileIntake files;
    private final OfficeService offices;
    private final Transfers transfers;
    private final Parcels parcels;
    private final Audit audit;
    private final Clock clock;

    Leaving(
            RegisterReading register,
            RegisterService members,
            FileIntake files,
            OfficeService offices,
            Transfers transfers,
            Parcels parcels,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.members = members;
        this.files = files;
        this.offices = offices;
        this.transfers = transfers;
        this.parcels = parcels;
        this.audit = audit;
        this.clock = clock;
    }

    /** A member of ours, with no other case, whom nobody needs for appointing others, on a day nothing contradicts. */
    Member mayGo(Actor actor, MemberId id, TransferId own, LocalDate leaves) {
        var member = register.member(actor, id);
        refuseIf(!member.isMember(), NOT_A_MEMBER);
        transfers.of(actor.union(), id).stream()
                .filter(other -> other.isOpen() && !other.id().equals(own))
                .findFirst()
                .ifPresent(other -> refuseIf(true, CASE_UNDER_WAY, other.id().number()));
        refuseIf(
                offices.of(actor, id).stream()
                        .anyMatch(held -> held.until() == null
                                && IdentityPermission.APPOINT.grant().inUnion().contains(held.office())),
                HOLDS_OFFICE);
        refuseIf(leaves.isAfter(LocalDate.now(clock)), LEAVES_LATER);
        var latest = register.facts(actor, id).stream()
                .map(MembershipFact::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        refuseIf(leaves.isBefore(latest), LEAVES_TOO_EARLY, latest);
        return member;
    }

    /** Sealed for the other union; the member sees in the log that it went, and where to. */
    Parcel pack(Actor actor, TransferId id, Member member, String otherName) {
        var logged = audit.reading(
                actor,
                "transfer.step.packed",
                member.id(),
                Set.of(Secret.IDENTITY_NUMBER, Secret.PHONE),
                "手机、证件号码和登记表各项，交给" + otherName,
                "会籍接转");
        var file = TravelFile.of(
                member,
                files.of(actor, member.id()),
                files.identity(actor, member.id(), logged),
                register.facts(actor, member.id()));
        return parcels.seal(id.value(), file.json());
    }

    /** From that day on no member here. */
    void gone(Actor actor, Transfer transfer) {
        var member = transfer.member();
        if (member != null && register.member(actor, member).isMember()) {
            members.record(
                    actor,
                    member,
                    FactKind.TRANSFERRED_OUT,
                    transfer.leaves(),
                    "转往" + transfer.other().name() + "，" + transfer.id().number());
        }
    }
}
