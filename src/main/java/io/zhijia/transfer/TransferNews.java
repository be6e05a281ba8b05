package io.zhijia.transfer;

import io.zhijia.identity.IdentityPermission;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.membership.RegisterMatching;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.transfer.TransferState.Asked;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears what the other union of a case has done, and tells our people. */
@Service
@Transactional
class TransferNews {

    private final Transfers transfers;
    private final Arriving arriving;
    private final Leaving leaving;
    private final RegisterMatching register;
    private final OfficeService offices;
    private final IdentityService people;
    private final Inbox inbox;
    private final Clock clock;

    TransferNews(
            Transfers transfers,
            Arriving arriving,
            Leaving leaving,
            RegisterMatching register,
            OfficeService offices,
            IdentityService people,
            Inbox inbox,
            Clock clock) {
        this.transfers = transfers;
        this.arriving = arriving;
        this.leaving = leaving;
        this.register = register;
        this.offices = offices;
        this.people = people;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Heard twice, kept once. Only one of ours who is certain is taken to be meant. */
    @ApplicationModuleListener
    void on(TransferAsked asked) {
        if (transfers.find(asked.union(), asked.transfer()).isPresent()) {
            return;
        }
        var found = register.theOnly(asked, asked.name(), asked.born(), asked.number())
                .filter(member -> transfers.of(asked.union(), member).stream().noneMatch(Transfer::isOpen));
        var days = transfers.rule(asked.union()).days();
        var transfer = Transfer.of(asked, found.orElse(null), asked.on().plusDays(days));
        transfers.save(transfer);
        tellOfficers(asked, transfer, "transfer.told.asked");
        tellMember(asked, transfer);
    }

    @ApplicationModuleListener
    void on(TransferReleased told) {
        var before = transfers.find(told.union(), told.transfer());
        if (before.isEmpty() || before.get().state() instanceof Asked) {
            arriving.keep(told);
            tellOfficers(told, transfers.get(told.union(), told.transfer()), "transfer.told.released");
        }
    }

    /** The membership here ends with the day it began there. What they have received they keep, whatever we did since. */
    @ApplicationModuleListener
    void on(TransferReceived told) {
        var transfer = transfers.get(told.union(), told.transfer());
        var passed = transfer.passed();
        if (!passed.state().equals(transfer.state())) {
            transfers.save(passed);
            var officer = OnBehalf.of(told.union(), transfer.by(), name(told, transfer.by()));
            leaving.gone(officer, passed);
            tellOfficers(told, passed, "transfer.told.completed");
            tellMember(told, passed);
        }
    }

    @ApplicationModuleListener
    void on(TransferEnded told) {
        var transfer = transfers.get(told.union(), told.transfer());
        var ended = transfer.ended(told);
        if (!ended.state().equals(transfer.state())) {
            transfers.save(ended);
            tellOfficers(told, ended, "transfer.told.ended");
            tellMember(told, ended);
        }
    }

    /** The member hears of every step; may be nobody we know. */
    void tellMember(WithinUnion by, Transfer transfer) {
        var member = transfer.member();
        if (member != null && transfer.side() == Transfer.Side.OUT) {
            inbox.tell(by, member, message(transfer, "transfer.told.member"));
        }
    }

    private void tellOfficers(WithinUnion by, Transfer transfer, String word) {
        var today = LocalDate.now(clock);
        offices.all(by).stream()
                .filter(held -> IdentityPermission.APPOINT.grant().inUnion().contains(held.office())
                        && held.body().equals(by.union().value())
                        && held.isHeldOn(today))
                .map(OfficeHolding::member)
                .distinct()
                .forEach(officer -> inbox.tell(by, officer, message(transfer, word)));
    }

    private static Message message(Transfer transfer, String word) {
        var step = transfer.state().getClass().getSimpleName();
        return Message.of(
                "transfer/" + transfer.id() + "/" + step + "/" + word,
                word.endsWith("member") ? "/me/data" : "/members/transfers/" + transfer.id(),
                word + "." + (word.endsWith("member") ? step.toUpperCase(java.util.Locale.ROOT) : "text"),
                transfer.stated().name(),
                transfer.other().name());
    }

    private String name(WithinUnion told, MemberId officer) {
        var known = people.name(OnBehalf.ofSilence(told.union()), officer);
        return known.isEmpty() ? OnBehalf.SILENCE : known;
    }
}
