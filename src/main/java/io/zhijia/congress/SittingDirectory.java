package io.zhijia.congress;

import io.zhijia.decision.Matter;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sittings are to come: what a call for proposals is for, and in which a vote is held. */
@Service
@Transactional(readOnly = true)
public class SittingDirectory {

    private final SittingViews sittings;
    private final Sittings all;
    private final Terms terms;

    SittingDirectory(SittingViews sittings, Sittings all, Terms terms) {
        this.sittings = sittings;
        this.all = all;
        this.terms = terms;
    }

    /** A sitting by its full name, such as 第六届第四次教代会. */
    public record Ahead(UUID id, String title, LocalDate day) {}

    /** What an assembly is asked for when it begins and when it votes. */
    public record Matters(Matter quorum, Matter passing) {}

    /** Those of the whole unit not yet held; neither a firm's nor a site's own. */
    public List<Ahead> ahead(Actor actor, Locale language) {
        return named(
                actor,
                sittings.preparing(actor).stream()
                        .filter(one -> isOfTheUnit(actor, one))
                        .toList(),
                language);
    }

    /** Of those the staff's. */
    public List<Ahead> ofStaffAhead(Actor actor, Locale language) {
        return named(
                actor,
                sittings.preparing(actor).stream()
                        .filter(one ->
                                terms.get(actor.union(), one.term()).kind().isOfStaff())
                        .toList(),
                language);
    }

    /** Those not yet over. */
    public List<Ahead> notOver(Actor actor, Locale language) {
        return named(actor, atHand(actor), language);
    }

    /** The one on that day that is not over, if there is one; that of the whole unit before one beside it. */
    public Optional<UUID> on(Actor actor, LocalDate day) {
        return atHand(actor).stream()
                .filter(one -> one.day().equals(day))
                .sorted(Comparator.comparing(one -> !isOfTheUnit(actor, one)))
                .map(one -> one.id().value())
                .findFirst();
    }

    private boolean isOfTheUnit(Actor actor, Sitting one) {
        return terms.get(actor.union(), one.term()).label().isEmpty();
    }

    /**
     * 第六届第四次教代会
     *
     * @throws java.util.NoSuchElementException if this union has no such sitting
     */
    public String title(Actor actor, UUID sitting, Locale language) {
        return sittings.title(actor, all.get(actor.union(), new SittingId(sitting)), language);
    }

    /**
     * Whether it is one of ours.
     *
     * @throws java.util.NoSuchElementException if this union has no such sitting
     */
    public void mustBeHere(Actor actor, UUID sitting) {
        all.get(actor.union(), new SittingId(sitting));
    }

    /**
     * By which rules it may begin and pass: those of the staff, or of the union's members.
     *
     * @throws java.util.NoSuchElementException if this union has no such sitting
     */
    public Matters matters(Actor actor, UUID sitting) {
        var one = all.get(actor.union(), new SittingId(sitting));
        var kind = terms.get(actor.union(), one.term()).kind();
        return new Matters(kind.quorum(), kind.passing());
    }

    private List<Sitting> atHand(Actor actor) {
        return all.all(actor.union()).stream().filter(one -> !one.isOver()).toList();
    }

    private List<Ahead> named(Actor actor, List<Sitting> some, Locale language) {
        return some.stream()
                .map(one -> new Ahead(one.id().value(), sittings.title(actor, one, language), one.day()))
                .toList();
    }
}
