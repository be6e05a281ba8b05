package io.zhijia.committee;

import io.zhijia.committee.Standing.SeatLine;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in the women's committee today, for its papers. */
@Service
@Transactional(readOnly = true)
public class WomensRoll {

    private final CommitteeViews views;

    WomensRoll(CommitteeViews views) {
        this.views = views;
    }

    /**
     * The committee.
     *
     * @param elected when its term began; null if it has none yet
     */
    public record Roll(String name, @Nullable LocalDate elected, List<Seated> seated) {}

    /**
     * Somebody in it.
     *
     * @param role message key of what they are in it
     */
    public record Seated(String role, String name, LocalDate since) {}

    /** None where the union has no such committee. */
    public Optional<Roll> today(Actor actor) {
        return views.all(actor).stream()
                .filter(standing -> standing.committee().kind() == CommitteeKind.WOMEN
                        && !standing.committee().isClosed())
                .findFirst()
                .map(WomensRoll::roll);
    }

    private static Roll roll(Standing standing) {
        var term = standing.term();
        return new Roll(
                standing.committee().name(),
                term == null ? null : term.elected(),
                standing.seats().stream().map(WomensRoll::seated).toList());
    }

    private static Seated seated(SeatLine line) {
        return new Seated(
                line.seat().role().word(CommitteeKind.WOMEN),
                line.name(),
                line.seat().since());
    }
}
