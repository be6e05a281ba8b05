package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.congress.SittingPapers;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What became of the proposals to a sitting goes into the file of that sitting, with the set of every case. */
@Component
class PapersForSitting implements SittingPapers {

    private final FigureService figures;
    private final CaseViews views;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    PapersForSitting(FigureService figures, CaseViews views, UnionDirectory union, MessageSource words, Clock clock) {
        this.figures = figures;
        this.views = views;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Paper> of(Actor actor, UUID sitting, Locale language) {
        return actor.may(LEAD_CASES)
                ? figures.calls(actor).stream()
                        .filter(call -> sitting.equals(call.sitting()))
                        .flatMap(call -> Stream.of(
                                new Paper(call.title() + " 提案办理情况报告", () -> report(actor, call, language)),
                                new Paper(call.title() + " 提案办理表", () -> sheets(actor, call, language))))
                        .toList()
                : List.of();
    }

    /** One set for each that was docketed, in the order of their numbers. */
    private byte[] sheets(Actor actor, Call call, Locale language) {
        var docketed = figures.get(actor, call.id().toString()).all().stream()
                .filter(one -> !one.number().isEmpty())
                .sorted(Comparator.comparing(CaseAtHand::number))
                .map(one -> views.sheet(actor, one.id(), language))
                .toList();
        return ProposalPaper.all(union.profile(actor).name(), docketed);
    }

    private byte[] report(Actor actor, Call call, Locale language) {
        return new HandlingReport(words, language)
                .of(union.profile(actor).name(), figures.get(actor, call.id().toString()), LocalDate.now(clock));
    }
}
