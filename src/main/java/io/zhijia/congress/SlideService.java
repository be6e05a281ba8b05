package io.zhijia.congress;

import io.zhijia.congress.Screen.Shows;
import io.zhijia.congress.SittingState.Cancelled;
import io.zhijia.congress.Slide.Line;
import io.zhijia.congress.Slide.Speech;
import io.zhijia.congress.Slide.Words;
import io.zhijia.congress.SpeakerState.Speaking;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the wall shows, for whoever has its address; until the day after the sitting. */
@Service
@Transactional(readOnly = true)
class SlideService {

    private static final Set<Shows> WITH_ITEM = Set.of(Shows.AGENDA, Shows.ITEM, Shows.PAPER, Shows.RESULT);
    private static final Set<Shows> WITH_COUNT = Set.of(Shows.CHECK_IN, Shows.QUORUM);

    private final DraftsOut drafts;
    private final WallPapers papers;
    private final Sittings sittings;
    private final Terms terms;
    private final Screens screens;
    private final Hall hall;
    private final Speakers speakers;
    private final Delegates delegates;
    private final SittingService counting;
    private final RuleService rules;
    private final DocumentService documents;
    private final IdentityService people;
    private final UnionDirectory union;
    private final Clock clock;

    SlideService(
            Sittings sittings,
            Terms terms,
            Screens screens,
            Hall hall,
            Speakers speakers,
            Delegates delegates,
            SittingService counting,
            RuleService rules,
            DocumentService documents,
            IdentityService people,
            UnionDirectory union,
            Clock clock,
            DraftsOut drafts,
            WallPapers papers) {
        this.drafts = drafts;
        this.papers = papers;
        this.sittings = sittings;
        this.terms = terms;
        this.screens = screens;
        this.hall = hall;
        this.speakers = speakers;
        this.delegates = delegates;
        this.counting = counting;
        this.rules = rules;
        this.documents = documents;
        this.people = people;
        this.union = union;
        this.clock = clock;
    }

    Slide of(ProjectorLink link) {
        var nobody = WallPapers.nobody(link.union(), link.sitting());
        var sitting = sittings.get(link.union(), link.sitting());
        var isPast = sitting.isOver() && sitting.day().plusDays(1).isBefore(LocalDate.now(clock));
        if (isPast || sitting.state() instanceof Cancelled) {
            throw new NoSuchElementException("Nothing is shown of this sitting any more");
        }
        var screen = screens.of(link.union(), link.sitting());
        var shows = sitting.isOver() ? Shows.TITLE : screen.shows();
        var agenda = WITH_ITEM.contains(shows) ? hall.agenda(link.union(), link.sitting()) : List.<AgendaItem>of();
        var queue = shows == Shows.ITEM ? speakers.all(link.union(), link.sitting()) : List.<Speaker>of();
        var term = terms.get(link.union(), sitting.term());
        return new Slide(
                union.name(link),
                term,
                rules.now(nobody, term).hasShortTitles(),
                sitting,
                shows,
                shows == Shows.AGENDA
                        ? agenda.stream().map(one -> Line.of(one, "")).toList()
                        : List.of(),
                agenda.stream()
                        .filter(one -> one.number() == screen.item())
                        .findFirst()
                        .map(one -> Line.of(one, shows == Shows.ITEM ? paper(nobody, sitting, one) : ""))
                        .orElse(null),
                WITH_COUNT.contains(shows) ? counting.quorum(nobody, sitting, counting.present(nobody, sitting)) : null,
                shows == Shows.RESULT ? vote(sitting, screen.item()).orElse(null) : null,
                shows == Shows.RESULT ? acclaimed(sitting, screen.item()).orElse(null) : null,
                shows == Shows.RESULT ? elected(sitting, screen.item()).orElse(null) : null,
                speech(nobody, sitting, queue),
                shows == Shows.PAPER ? words(sitting, screen) : null,
                (int) queue.stream().filter(Speaker::isWaiting).count(),
                shows == Shows.CHECK_IN ? hall.code(link.union(), link.sitting()) : "");
    }

    /** Name of the draft in force. */
    private String paper(Actor nobody, Sitting sitting, AgendaItem item) {
        return drafts.of(nobody, sitting.id()).stream()
                .filter(paper -> paper.item() == item.number())
                .reduce((before, later) -> later)
                .map(paper -> documents.get(nobody, paper.attachment()).name().replaceFirst("[.][a-z]+$", ""))
                .orElse("");
    }

    private @Nullable Words words(Sitting sitting, Screen screen) {
        var pages = papers.of(sitting.union(), sitting.id(), screen.item());
        if (pages.isEmpty()) {
            return null;
        }
        var page = Math.min(screen.page(), pages.size());
        return new Words(pages.get(page - 1), page, pages.size());
    }

    private Optional<Vote> vote(Sitting sitting, int item) {
        return hall.votes(sitting.union(), sitting.id()).stream()
                .filter(vote -> vote.item() == item)
                .findFirst();
    }

    private Optional<Acclaimed> acclaimed(Sitting sitting, int item) {
        return hall.acclaimed(sitting.union(), sitting.id()).stream()
                .filter(one -> one.item() == item)
                .findFirst();
    }

    private Optional<Elected> elected(Sitting sitting, int item) {
        return hall.elected(sitting.union(), sitting.id()).stream()
                .filter(one -> one.item() == item)
                .findFirst();
    }

    private @Nullable Speech speech(Actor nobody, Sitting sitting, List<Speaker> queue) {
        for (var one : queue) {
            if (one.state() instanceof Speaking speaking) {
                var delegate = delegates.get(sitting.union(), one.delegate());
                var ends = speaking.ends().atZone(clock.getZone()).toInstant();
                return new Speech(
                        people.name(nobody, delegate.member()),
                        delegation(sitting, delegate),
                        speaking.minutes(),
                        ends);
            }
        }
        return null;
    }

    private String delegation(Sitting sitting, Delegate one) {
        var place = terms.constituencies(sitting.union(), sitting.term()).stream()
                .filter(in -> in.id().equals(one.constituency()))
                .map(Constituency::delegation)
                .findFirst();
        return terms.delegations(sitting.union(), sitting.term(), sitting.day()).stream()
                .filter(of -> place.filter(of.id()::equals).isPresent())
                .map(Delegation::name)
                .findFirst()
                .orElse("");
    }
}
