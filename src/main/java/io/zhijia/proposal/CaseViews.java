package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Enclosure.Part;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases as people see them, who have a part in them. */
@Service
@Transactional(readOnly = true)
class CaseViews {

    static final Set<Stage> WITH_SOMEBODY = EnumSet.range(Stage.ASSIGNED, Stage.FOLLOW_UP);

    /** Of these, in which somebody has to do something by a day. */
    static final Set<Stage> SOMEBODYS_TURN = WITH_SOMEBODY.stream()
            .filter(stage -> ClockKind.in(stage, 1) != null)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));

    private static final Set<Stage> RATED_NOW = EnumSet.of(Stage.ANSWERED, Stage.RATING);

    private static final Set<Step> WORK_ON_ANSWERS = EnumSet.of(Step.SIGN, Step.COUNTERSIGN, Step.TALK);

    private final CaseDesk desk;
    private final HandlingService handling;
    private final AssignmentService assignments;
    private final RatingService ratings;
    private final IdentityService people;
    private final CaseSheets sheets;
    private final EnclosureService enclosures;
    private final PressedCases pressed;

    CaseViews(
            CaseDesk desk,
            HandlingService handling,
            AssignmentService assignments,
            RatingService ratings,
            IdentityService people,
            CaseSheets sheets,
            EnclosureService enclosures,
            PressedCases pressed) {
        this.desk = desk;
        this.handling = handling;
        this.assignments = assignments;
        this.ratings = ratings;
        this.people = people;
        this.sheets = sheets;
        this.enclosures = enclosures;
        this.pressed = pressed;
    }

    /** @throws NoSuchElementException if there is none, or they have no part in it */
    CaseView get(Actor actor, ProposalId id) {
        return find(actor, id).orElseThrow(() -> new NoSuchElementException("Case " + id + " is not theirs to see"));
    }

    /** Empty where they have no part in it. */
    Optional<CaseView> find(Actor actor, ProposalId id) {
        var one = desk.open(actor.union(), id);
        return one.concerns(actor.member()) || actor.may(LEAD_CASES) ? Optional.of(view(actor, one)) : Optional.empty();
    }

    /** What this person handles, helps with, signs or follows; their turn first, then what ends first. */
    List<CaseLine> mine(Actor actor) {
        return lines(actor, desk.concerning(actor.union(), actor.member(), WITH_SOMEBODY));
    }

    /** Everything that is with somebody, late ones first: what the committee urges (督办). */
    List<CaseLine> out(Actor actor) {
        actor.must(LEAD_CASES);
        return lines(actor, desk.in(actor.union(), WITH_SOMEBODY));
    }

    private List<CaseLine> lines(Actor actor, List<CaseAtHand> some) {
        var work = desk.workingDays(actor);
        var names = people.names(
                actor,
                some.stream()
                        .flatMap(one -> one.file().assignment().stream())
                        .map(given -> given.department().assignee())
                        .collect(Collectors.toSet()));
        return some.stream()
                .map(one -> CaseLine.of(one, work, desk.today(), names, roles(actor, one), hasDone(actor, one)))
                .sorted(CaseLine.MOST_URGENT_FIRST)
                .toList();
    }

    CaseSheet sheet(Actor actor, ProposalId id, Locale language) {
        return sheets.of(actor, get(actor, id), language);
    }

    /** What became of it, on one sheet; empty for what was neither docketed nor passed on. */
    Optional<ResultSheet> result(Actor actor, ProposalId id, Locale language) {
        var view = get(actor, id);
        return ResultSheet.Kind.of(view.one())
                .map(kind -> ResultSheet.of(kind, view, sheets.of(actor, view, language)));
    }

    private CaseView view(Actor actor, CaseAtHand one) {
        var turn = one.turn();
        var work = desk.workingDays(actor);
        var known = ratings.ratings(actor, one);
        var open = open(actor, one);
        var mayDraft = one.isHandler(actor.member()) && one.proposal().stage() == Stage.HANDLING;
        var seesDrafts = mayDraft || open.stream().anyMatch(WORK_ON_ANSWERS::contains);
        return new CaseView(
                one,
                one.number(),
                people.names(actor, named(one)),
                open,
                turn.map(each -> each.deadline().due(work, desk.today())).orElse(null),
                turn.map(each -> each.deadline().left(work, desk.today())).orElse(0),
                assignments.isDissolved(actor, one),
                one.file().assignment().isPresent() && handling.isInTime(actor, one),
                mayDraft,
                seesDrafts,
                known,
                seesRatings(actor, one, known),
                one.proposal().course().allows(Step.RATE)
                        && known.asks(actor.member())
                        && !one.wasHandledBy(actor.member()),
                one.proposal().course().allows(Step.RATE) && actor.may(LEAD_CASES) && !one.wasHandledBy(actor.member()),
                enclosures
                        .of(actor, one.id())
                        .only(place -> place.part() != Part.ANSWER || isShown(one, place.entry(), seesDrafts)),
                enclosures.openTo(actor, one),
                actor.member(),
                pressed.of(actor, one.id()),
                desk.today());
    }

    private static boolean isShown(CaseAtHand one, int round, boolean seesDrafts) {
        return one.file()
                .answer(round)
                .filter(answer -> seesDrafts || answer.sentOn() != null)
                .isPresent();
    }

    /** Proposers and committee at once; the department when all are in or the time has run out. */
    private static boolean seesRatings(Actor actor, CaseAtHand one, Ratings known) {
        return !RATED_NOW.contains(one.proposal().stage())
                || known.isComplete()
                || one.proposal().isAuthor(actor.member())
                || actor.may(LEAD_CASES);
    }

    private static Set<Step> open(Actor actor, CaseAtHand one) {
        var as = roles(actor, one);
        return Arrays.stream(Step.values())
                .filter(step -> as.stream().anyMatch(role -> one.allows(step, role)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    private static Set<Role> roles(Actor actor, CaseAtHand one) {
        var me = actor.member();
        var as = EnumSet.noneOf(Role.class);
        add(as, Role.COMMITTEE, actor.may(LEAD_CASES));
        add(as, Role.PROPOSER, one.proposal().author().member().equals(me));
        add(as, Role.JOINT_PROPOSER, one.raters().contains(me));
        add(as, Role.HANDLER, one.isHandler(me));
        add(as, Role.LEADER, one.isLeader(me));
        add(as, Role.FOLLOWER, one.isKeeper(me));
        add(
                as,
                Role.CO_HANDLER,
                one.file().assignment().flatMap(given -> given.coHandlerOf(me)).isPresent());
        return as;
    }

    private static boolean hasDone(Actor actor, CaseAtHand one) {
        var me = actor.member();
        return switch (one.proposal().stage()) {
            case ANSWERED, RATING ->
                one.file().ratings().stream()
                        .anyMatch(rating ->
                                rating.round() == one.round() && rating.member().equals(me));
            case COUNTERSIGNING ->
                one.file()
                        .assignment()
                        .flatMap(given -> given.coHandlerOf(me))
                        .filter(helping -> helping.countersign() != null)
                        .isPresent();
            default -> false;
        };
    }

    private static void add(Set<Role> as, Role role, boolean has) {
        if (has) {
            as.add(role);
        }
    }

    private static Set<MemberId> named(CaseAtHand one) {
        var some = new HashSet<MemberId>(one.raters());
        one.proposal().authors().forEach(each -> some.add(each.member()));
        one.proposal().secondments().forEach(each -> some.add(each.member()));
        var file = one.file();
        var instruction = file.instruction();
        if (instruction != null) {
            some.addAll(List.of(instruction.leader(), instruction.askedBy()));
        }
        file.assignments().forEach(given -> {
            some.addAll(List.of(given.department().assignee(), given.leader(), given.keeper(), given.by()));
            given.coHandlers().forEach(each -> some.add(each.department().assignee()));
            Stream.ofNullable(given.handBack()).forEach(back -> some.add(back.by()));
        });
        file.clerks().forEach(each -> Stream.ofNullable(each.member()).forEach(some::add));
        file.replacements().forEach(each -> some.addAll(List.of(each.from(), each.to(), each.by())));
        file.talks().forEach(each -> some.add(each.by()));
        file.ratings().stream()
                .map(Rating::entered)
                .filter(Objects::nonNull)
                .forEach(entered -> some.addAll(List.of(entered.by(), entered.checkedBy())));
        file.signOffs().forEach(each -> {
            some.add(each.by());
            Stream.ofNullable(each.to()).forEach(some::add);
        });
        file.progress().forEach(each -> some.add(each.by()));
        one.proposal().log().stream().map(Taken::by).filter(Objects::nonNull).forEach(some::add);
        return some;
    }
}
