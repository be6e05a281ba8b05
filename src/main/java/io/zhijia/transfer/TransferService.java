package io.zhijia.transfer;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.transfer.TransferPermission.TRANSFER;
import static io.zhijia.transfer.TransferRefusal.CASE_CLOSED;
import static io.zhijia.transfer.TransferRefusal.NO_SLIP_NEEDED;
import static io.zhijia.transfer.TransferRefusal.NO_SUCH_UNION;
import static io.zhijia.transfer.TransferRefusal.OWN_UNION;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.Placement;
import io.zhijia.privacy.Audit;
import io.zhijia.transfer.Transfer.Other;
import io.zhijia.transfer.Transfer.Stated;
import io.zhijia.transfer.TransferState.Released;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What chair and secretary of either union do with a case. */
@Service
@Transactional
class TransferService {

    private final Transfers transfers;
    private final Leaving leaving;
    private final Arriving arriving;
    private final UnionDirectory unions;
    private final TransferNews news;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferService(
            Transfers transfers,
            Leaving leaving,
            Arriving arriving,
            UnionDirectory unions,
            TransferNews news,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.leaving = leaving;
        this.arriving = arriving;
        this.unions = unions;
        this.news = news;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Lets a member go to another union: one of this installation, which is told, or one elsewhere, by letter. */
    TransferId release(Actor actor, MemberId id, String toName, LocalDate leaves, String reason) {
        actor.must(TRANSFER);
        var to = unions.called(actor, toName);
        refuseIf(to.filter(actor.union()::equals).isPresent(), OWN_UNION);
        var member = leaving.mayGo(actor, id, TransferId.next(), leaves);
        var transfer = Transfer.let(
                actor.union(),
                id,
                new Stated(
                        member.details().name(),
                        member.details().born(),
                        member.details().number()),
                new Other(to.orElse(null), toName.strip()),
                reason.strip(),
                actor.member(),
                today(),
                new Released(leaves, until(actor)));
        transfers.save(transfer);
        sendOff(actor, transfer);
        return transfer.id();
    }

    /** Asks another union of this installation to let somebody go. */
    TransferId ask(Actor actor, String fromName, Stated stated, String reason) {
        actor.must(TRANSFER);
        var from = unions.called(actor, fromName);
        refuseIf(from.isEmpty(), NO_SUCH_UNION, fromName.strip());
        refuseIf(from.filter(actor.union()::equals).isPresent(), OWN_UNION);
        var transfer = Transfer.ask(
                actor.union(),
                stated,
                new Other(from.orElseThrow(), fromName.strip()),
                reason.strip(),
                actor.member(),
                today(),
                until(actor));
        transfers.save(transfer);
        audit.done(
                actor,
                "transfer.step.asked",
                null,
                stated.name() + "，" + transfer.id().number());
        events.publishEvent(new TransferAsked(
                from.orElseThrow(),
                transfer.id(),
                actor.union(),
                unions.name(actor),
                stated.name(),
                stated.born(),
                stated.number(),
                transfer.reason(),
                today()));
        return transfer.id();
    }

    /** The losing union agrees to what it was asked, and says who is meant. */
    void agree(Actor actor, TransferId id, MemberId whom, LocalDate leaves) {
        actor.must(TRANSFER);
        leaving.mayGo(actor, whom, id, leaves);
        var transfer = transfers.get(actor.union(), id).released(whom, leaves, until(actor), actor.member());
        transfers.save(transfer);
        sendOff(actor, transfer);
    }

    private void sendOff(Actor actor, Transfer transfer) {
        audit.done(
                actor,
                "transfer.step.released",
                transfer.member(),
                transfer.other().name() + "，" + transfer.id().number());
        news.tellMember(actor, transfer);
        var to = transfer.other().union();
        if (to != null) {
            events.publishEvent(arriving.told(actor, transfer, to, leaving, unions.name(actor)));
        }
    }

    /** Objects as the losing union, declines as the gaining one. */
    void refuse(Actor actor, TransferId id, String reason) {
        actor.must(TRANSFER);
        var transfer = transfers.get(actor.union(), id).refused(reason, actor.member(), today());
        transfers.save(transfer);
        audit.done(
                actor, "transfer.step.refused", transfer.member(), transfer.id().number() + " " + reason.strip());
        tellOther(transfer, reason.strip());
    }

    /** Takes the person into our register; the other union hears of it and ends its membership. */
    MemberId receive(Actor actor, TransferId id, String number, Placement placement) {
        actor.must(TRANSFER);
        var transfer = transfers.get(actor.union(), id);
        refuseIf(!transfer.isForUsToAnswer(), CASE_CLOSED);
        var member = arriving.join(actor, transfer, number, placement);
        transfers.save(transfer.received(member, actor.member()));
        var from = transfer.other().union();
        if (from != null) {
            events.publishEvent(new TransferReceived(from, id, today()));
        }
        return member;
    }

    /** The slip of a union elsewhere has come back: the member is theirs now. */
    void slipReturned(Actor actor, TransferId id) {
        actor.must(TRANSFER);
        var transfer = transfers.get(actor.union(), id);
        refuseIf(!transfer.awaitsSlip(), NO_SLIP_NEEDED);
        var passed = transfer.passed();
        transfers.save(passed);
        leaving.gone(actor, passed);
        news.tellMember(actor, passed);
    }

    void withdraw(Actor actor, TransferId id) {
        actor.must(TRANSFER);
        var transfer = transfers.get(actor.union(), id).withdrawn(actor.member(), today());
        transfers.save(transfer);
        audit.done(
                actor,
                "transfer.step.withdrawn",
                transfer.member(),
                transfer.id().number());
        tellOther(transfer, "");
    }

    private void tellOther(Transfer transfer, String reason) {
        var other = transfer.other().union();
        if (other != null) {
            events.publishEvent(new TransferEnded(other, transfer.id(), reason, today()));
        }
    }

    void keep(Actor actor, TransferRule rule) {
        actor.must(TRANSFER);
        transfers.keep(rule);
        audit.done(actor, "transfer.step.rule", null, rule.days() + " 天，" + rule.silence());
    }

    @Transactional(readOnly = true)
    TransferRule rule(Actor actor) {
        return transfers.rule(actor.union());
    }

    @Transactional(readOnly = true)
    Paging<Transfer> all(Actor actor, int page) {
        actor.must(TRANSFER);
        return Paging.of(transfers.all(actor.union(), Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    Transfer get(Actor actor, TransferId id) {
        actor.must(TRANSFER);
        return transfers.get(actor.union(), id);
    }

    /** What came with the person, for those who decide whether to receive them. */
    @Transactional(readOnly = true)
    Optional<TravelFile> file(Actor actor, TransferId id) {
        actor.must(TRANSFER);
        return arriving.file(actor, id);
    }

    private LocalDate until(Actor actor) {
        return today().plusDays(transfers.rule(actor.union()).days());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
