package io.zhijia.congress;

import io.zhijia.congress.SittingState.Closed;
import io.zhijia.document.AttachmentId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers of sittings as they were filed, for whoever hands them in to the union above. */
@Service
@Transactional
public class FiledDossiers {

    private static final int YEARS_BACK = 3;

    private final Sittings sittings;
    private final Dossiers dossiers;
    private final SittingViews views;
    private final Clock clock;

    FiledDossiers(Sittings sittings, Dossiers dossiers, SittingViews views, Clock clock) {
        this.sittings = sittings;
        this.dossiers = dossiers;
        this.views = views;
        this.clock = clock;
    }

    /** A paper in one; the path says in which part it lies. */
    public record Leaf(String path, AttachmentId file) {}

    /**
     * The dossier of a sitting.
     *
     * @param title 第六届第四次教代会
     * @param version filed last; 0 as long as none was
     * @param due last day to hand it in
     * @param handedIn when it went; null as long as it did not
     */
    public record Filed(
            UUID sitting,
            String title,
            LocalDate day,
            int version,
            List<Leaf> leaves,
            LocalDate due,
            @Nullable LocalDate handedIn) {

        public Filed {
            leaves = List.copyOf(leaves);
        }

        /** Where it is put together. */
        public String path() {
            return "/congress/sittings/" + sitting + "/dossier";
        }
    }

    /** Of sittings that closed in the last three years, the latest first; without what lies in them. */
    @Transactional(readOnly = true)
    public List<Filed> lately(Actor actor, Locale language) {
        var from = LocalDate.now(clock).minusYears(YEARS_BACK);
        return sittings.all(actor.union()).stream()
                .filter(one -> one.state() instanceof Closed && !one.day().isBefore(from))
                .map(one -> filed(actor, one, language, List.of()))
                .toList();
    }

    /**
     * One of them; nobody else hands it in until we are done.
     *
     * @throws java.util.NoSuchElementException if this union has no such sitting
     */
    public Filed lock(Actor actor, UUID sitting, Locale language) {
        var one = sittings.lock(actor.union(), new SittingId(sitting));
        var leaves = version(actor, one).stream()
                .flatMap(version -> dossiers.filed(actor.union(), one.id(), version).stream())
                .map(paper -> new Leaf(paper.path(), paper.attachment()))
                .toList();
        return filed(actor, one, language, leaves);
    }

    /** It went up: the step is done. */
    public void handedIn(Actor actor, UUID sitting, LocalDate on, MemberId by) {
        sittings.tickOnce(actor.union(), new SittingId(sitting), new Prepared(PreparationStep.HANDED_IN, on, by, ""));
    }

    /** The union above sent it back: the step is open again. */
    public void cameBack(WithinUnion visitor, UUID sitting) {
        sittings.untick(visitor.union(), new SittingId(sitting), PreparationStep.HANDED_IN);
    }

    private Filed filed(Actor actor, Sitting one, Locale language, List<Leaf> leaves) {
        var step = views.timeline(actor, one).stream()
                .filter(line -> line.step() == PreparationStep.HANDED_IN)
                .findFirst()
                .orElseThrow();
        return new Filed(
                one.id().value(),
                views.title(actor, one, language),
                one.day(),
                version(actor, one).orElse(0),
                leaves,
                step.due(),
                Optional.ofNullable(step.done()).map(Prepared::on).orElse(null));
    }

    private Optional<Integer> version(Actor actor, Sitting one) {
        return dossiers.versions(actor.union(), one.id()).stream()
                .filter(Dossier::isFiled)
                .map(Dossier::version)
                .findFirst();
    }
}
