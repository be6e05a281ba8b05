package io.zhijia.roll;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ballots ask of frozen rolls; an open one has nobody on it. */
@Service
@Transactional(readOnly = true)
public class RollDirectory {

    private final Rolls rolls;

    RollDirectory(Rolls rolls) {
        this.rolls = rolls;
    }

    /** A roll that is settled once and for all. */
    public record Settled(RollId id, String title) {}

    /** Those that are frozen, the latest day first. */
    public List<Settled> settled(WithinUnion by) {
        return rolls.all(by.union()).stream()
                .filter(roll -> !roll.isOpen())
                .map(roll -> new Settled(roll.id(), roll.title()))
                .toList();
    }

    public List<Voter> voters(WithinUnion by, RollId id) {
        return rolls.voters(by.union(), id);
    }

    public boolean isOn(WithinUnion by, RollId id, MemberId member) {
        return voters(by, id).stream().anyMatch(voter -> voter.member().equals(member));
    }

    /** Whether the roll is frozen and still exactly what was frozen. */
    public boolean isIntact(WithinUnion by, RollId id) {
        var roll = rolls.get(by.union(), id);
        var frozen = roll.frozen();
        var voters = rolls.voters(by.union(), id);
        return frozen != null
                && frozen.voters() == voters.size()
                && frozen.hash().equals(RollHash.of(roll, voters));
    }
}
