package io.zhijia.congress;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes on in a sitting; why somebody did not come only those at the door read. */
@Service
@Transactional(readOnly = true)
class HallViews {

    private final SittingViews sittings;
    private final TermViews terms;
    private final SittingService service;
    private final VoteService votes;
    private final HallService files;
    private final Hall hall;
    private final ItemBallots ballots;
    private final Resolutions resolutions;
    private final IdentityService people;
    private final DraftsOut drafts;
    private final Guests guests;
    private final ColleagueService colleagues;
    private final Amendments amendments;
    private final LateItems late;

    HallViews(
            SittingViews sittings,
            TermViews terms,
            SittingService service,
            VoteService votes,
            HallService files,
            Hall hall,
            ItemBallots ballots,
            Resolutions resolutions,
            IdentityService people,
            DraftsOut drafts,
            Guests guests,
            ColleagueService colleagues,
            Amendments amendments,
            LateItems late) {
        this.sittings = sittings;
        this.terms = terms;
        this.service = service;
        this.votes = votes;
        this.files = files;
        this.hall = hall;
        this.ballots = ballots;
        this.resolutions = resolutions;
        this.people = people;
        this.drafts = drafts;
        this.guests = guests;
        this.colleagues = colleagues;
        this.amendments = amendments;
        this.late = late;
    }

    HallView one(Actor actor, SittingId id) {
        var of = sittings.one(actor, id);
        var term = terms.one(actor, of.term().id());
        var day = of.sitting().day();
        var sitting = Stream.concat(term.lines().stream(), term.gone().stream())
                .filter(line -> line.delegate().sitsOn(day))
                .toList();
        var attendance = hall.attendance(actor.union(), id);
        var settled = hall.settled(actor.union(), id);
        var papers = drafts.of(actor, id);
        var counting = hall.firstCounts(actor.union(), id);
        var added = late.of(actor.union(), id);
        return new HallView(
                of,
                hall.agenda(actor.union(), id),
                papers,
                files.files(actor, papers),
                sitting,
                attendance.stream().collect(Collectors.toMap(Attendance::delegate, Function.identity())),
                service.quorum(actor, of.sitting(), service.present(actor, of.sitting())),
                votes.rule(actor, of.sitting()),
                votes.ofInterest(actor, of.sitting()),
                counting,
                settled.votes(),
                settled.acclaimed(),
                settled.elected(),
                ballots.of(actor, id),
                resolutions.all(actor.union()).stream()
                        .filter(one -> one.sitting().equals(id))
                        .toList(),
                guests.of(actor.union(), id),
                colleagues.in(actor, of.sitting()),
                colleagues.came(actor, id),
                amendments.of(actor.union(), id),
                added,
                names(actor, settled, papers, counting, added));
    }

    /** To which the number of an item is added; empty for whoever sets up none. */
    String pathOfNewBallot(Actor actor, SittingId id) {
        return ballots.pathOfNew(actor, id);
    }

    /** What is in the code on the wall: for those who hang it there. */
    String code(Actor actor, SittingId id) {
        actor.must(CongressPermission.KEEP_CONGRESS);
        return hall.code(actor.union(), id);
    }

    private Map<MemberId, String> names(
            Actor actor, Settled settled, List<ItemPaper> papers, List<FirstCount> counting, List<LateItem> added) {
        Set<MemberId> some = new HashSet<>();
        settled.votes().forEach(vote -> some.addAll(List.of(vote.countedBy(), vote.confirmedBy())));
        settled.acclaimed().forEach(one -> some.add(one.by()));
        papers.forEach(paper -> some.add(paper.by()));
        counting.forEach(count -> some.add(count.by()));
        added.forEach(one -> some.add(one.by()));
        return people.names(actor, some);
    }
}
