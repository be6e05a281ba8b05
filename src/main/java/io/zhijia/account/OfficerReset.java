package io.zhijia.account;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.Permission;
import io.zhijia.twoperson.DangerousStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A new slip opens an account to whoever holds the slip: that of an officer, or of somebody who is about to vote. */
@Component
class OfficerReset implements DangerousStep {

    private final IdentityService people;
    private final OfficeService offices;
    private final List<AtTheBallot> votes;
    private final MessageSource words;
    private final Clock clock;

    OfficerReset(
            IdentityService people, OfficeService offices, List<AtTheBallot> votes, MessageSource words, Clock clock) {
        this.people = people;
        this.offices = offices;
        this.votes = votes;
        this.words = words;
        this.clock = clock;
    }

    boolean takesTwo(Actor actor, MemberId member) {
        return isOfficer(actor, member) || votes.stream().anyMatch(one -> one.isVoter(actor.union(), member));
    }

    /** Whether this person holds an office of the union itself. */
    private boolean isOfficer(Actor actor, MemberId member) {
        var today = LocalDate.now(clock);
        return offices.of(actor, member).stream()
                .anyMatch(holding -> holding.isHeldOn(today)
                        && holding.body().equals(actor.union().value()));
    }

    @Override
    public String name() {
        return "account.reset";
    }

    @Override
    public String word() {
        return "account.again";
    }

    @Override
    public Permission permission() {
        return AccountPermission.KEEP_ACCOUNTS;
    }

    @Override
    public String about(Actor actor, String subject) {
        var name = concerned(subject).map(member -> people.name(actor, member)).orElse("");
        if (name.isEmpty()) {
            throw new NoSuchElementException("No person " + subject);
        }
        return words.getMessage("account.reset.about", new Object[] {name}, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Optional<MemberId> concerned(String subject) {
        return MemberId.parse(subject);
    }
}
