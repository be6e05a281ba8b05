package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.ProposalView.Limit;
import io.zhijia.schoolcalendar.SchoolCalendar;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as the pages show them, to whom (PROPOSALS, section 7). */
@Service
@Transactional(readOnly = true)
class ProposalViews {

    private static final int MOST_OF_ONE = 30;
    private static final Set<Stage> SENT_IN =
            EnumSet.complementOf(EnumSet.of(Stage.DRAFT, Stage.SECONDING, Stage.HEAD_REVIEW, Stage.WITHDRAWN));

    private final Calls calls;
    private final Proposals proposals;
    private final ProposalLists lists;
    private final Assembly assembly;
    private final IdentityService people;
    private final WaitingLists waiting;
    private final SchoolCalendar calendar;
    private final EnclosureService enclosures;
    private final Forwardings forwardings;
    private final Arbiters arbiters;
    private final Clock clock;

    ProposalViews(
            Calls calls,
            Proposals proposals,
            ProposalLists lists,
            Assembly assembly,
            IdentityService people,
            WaitingLists waiting,
            SchoolCalendar calendar,
            EnclosureService enclosures,
            Forwardings forwardings,
            Arbiters arbiters,
            Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.lists = lists;
        this.assembly = assembly;
        this.people = people;
        this.waiting = waiting;
        this.calendar = calendar;
        this.enclosures = enclosures;
        this.forwardings = forwardings;
        this.arbiters = arbiters;
        this.clock = clock;
    }

    /** What everybody may know of. */
    Paging<ProposalLine> published(Actor actor, String search, int page) {
        var asked = lists.in(actor.union(), Stage.SCREENED, search.strip(), Paging.limit(), Paging.offset(page));
        return Paging.of(asked, page);
    }

    Desk desk(Actor actor) {
        return new Desk(
                lists.by(actor.union(), actor.member(), MOST_OF_ONE),
                lists.asking(actor.union(), actor.member(), LocalDate.now(clock)),
                lists.before(actor.union(), assembly.headedBy(actor)));
    }

    /** All that was sent in to a call, for its keepers; what everybody may know of, for others. */
    List<ProposalLine> of(Actor actor, CallId call) {
        return lists.of(actor.union(), call, actor.may(SCREEN_PROPOSALS) ? SENT_IN : Stage.SCREENED);
    }

    /** Delegations from which nothing has come to that call, for those who remind them. */
    List<String> silent(Actor actor, CallId call) {
        if (!actor.may(SCREEN_PROPOSALS)) {
            return List.of();
        }
        var heard = waiting.heard(actor.union(), call);
        return assembly.delegations(actor).entrySet().stream()
                .filter(one -> !heard.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The same with all people, for the ledger. */
    Map<ProposalId, Proposal> whole(Actor actor, CallId call) {
        actor.must(SCREEN_PROPOSALS);
        return proposals.in(actor.union(), SENT_IN, call).stream().collect(Collectors.toMap(Proposal::id, one -> one));
    }

    /** Names of authors, as far as they agreed to be named or this person sees the whole. */
    Map<MemberId, String> names(Actor actor, Collection<ProposalLine> lines) {
        var all = actor.may(SCREEN_PROPOSALS);
        return people.names(
                actor,
                lines.stream()
                        .filter(line -> all || line.isOpen())
                        .map(ProposalLine::author)
                        .distinct()
                        .toList());
    }

    /** @throws NoSuchElementException if there is none, or it is not this person's to see */
    ProposalView one(Actor actor, ProposalId id) {
        return find(actor, id).orElseThrow(() -> new NoSuchElementException("No proposal " + id));
    }

    /** Empty where it is not this person's to see. */
    Optional<ProposalView> find(Actor actor, ProposalId id) {
        var proposal = proposals.get(actor.union(), id);
        var isWhole = isInvolved(actor, proposal);
        return isWhole || Stage.SCREENED.contains(proposal.stage()) || proposal.hasDeclined(actor.member())
                ? Optional.of(view(actor, proposal, isWhole))
                : Optional.empty();
    }

    private ProposalView view(Actor actor, Proposal proposal, boolean isWhole) {
        var id = proposal.id();
        var answer = lists.answers(actor.union(), List.of(id), false).get(id);
        var lead = proposal.filing().mergedInto();
        var opinions = actor.may(SCREEN_PROPOSALS)
                ? proposals.opinions(actor.union(), List.of(id))
                : List.<ScreeningOpinion>of();
        var call = calls.get(actor.union(), proposal.call());
        return new ProposalView(
                proposal,
                call,
                isWhole,
                rolesOf(actor, proposal),
                proposal.wasSentIn() || call.isOpen(LocalDate.now(clock)),
                opinions,
                lead == null ? null : proposals.get(actor.union(), lead),
                proposals.mergedInto(actor.union(), id),
                people.names(actor, named(proposal, opinions)),
                lists.these(actor.union(), List.of(id), EnumSet.allOf(Stage.class))
                        .getFirst(),
                limit(actor, id),
                answer,
                enclosures.of(actor, id).shown(ProposalView.isReadable(proposal, isWhole), answer),
                enclosures.mayAddToText(actor, proposal),
                calls.help(actor.union(), proposal.call()).orElse(CallHelp.USUAL),
                forwardings.of(actor.union(), id).orElse(null));
    }

    private @Nullable Limit limit(Actor actor, ProposalId id) {
        var today = LocalDate.now(clock);
        return waiting.find(actor.union(), id)
                .flatMap(one -> one.deadline().map(deadline -> {
                    var work = new WorkingDays(calendar.of(actor));
                    return new Limit(deadline.due(work, today), deadline.left(work, today), deadline.isPaused());
                }))
                .orElse(null);
    }

    Map<MemberId, String> named(Actor actor, Collection<Proposal> of) {
        return people.names(
                actor,
                of.stream()
                        .flatMap(one -> named(one, List.of()).stream())
                        .distinct()
                        .toList());
    }

    /** Authors and invited who have not said no; from submission on the head of the delegation and the committee. */
    private boolean isInvolved(Actor actor, Proposal proposal) {
        return !rolesOf(actor, proposal).isEmpty();
    }

    private Set<Role> rolesOf(Actor actor, Proposal proposal) {
        var roles = EnumSet.noneOf(Role.class);
        if (proposal.author().member().equals(actor.member())) {
            roles.add(Role.PROPOSER);
        }
        if (proposal.isAuthor(actor.member())) {
            roles.add(Role.JOINT_PROPOSER);
        }
        if (proposal.isInvited(actor.member())) {
            roles.add(Role.INVITED);
        }
        if (actor.may(SCREEN_PROPOSALS) && SENT_IN.contains(proposal.stage())) {
            roles.add(Role.COMMITTEE);
        }
        var delegation = proposal.origin().delegation();
        if (delegation != null
                && proposal.stage() != Stage.DRAFT
                && proposal.stage() != Stage.SECONDING
                && assembly.headedBy(actor).contains(delegation)) {
            roles.add(Role.HEAD);
        }
        if (isToDecide(actor, proposal)) {
            roles.add(Role.PRESIDIUM);
        }
        return roles;
    }

    /** On what is disputed, and to read what it was merged into as well. */
    private boolean isToDecide(Actor actor, Proposal proposal) {
        return switch (proposal.stage()) {
            case DISPUTED -> arbiters.mayDecide(actor, proposal, LocalDate.now(clock));
            case SUBMITTED, SCREENING, DOCKETED ->
                proposals.mergedInto(actor.union(), proposal.id()).stream()
                        .anyMatch(one -> arbiters.mayDecide(actor, one, LocalDate.now(clock)));
            default -> false;
        };
    }

    private static List<MemberId> named(Proposal of, List<ScreeningOpinion> opinions) {
        return Stream.of(
                        of.authors().stream().map(Author::member),
                        of.secondments().stream().map(Secondment::member),
                        of.joint().stream().map(JointInvitation::member),
                        of.log().stream().map(Taken::by).filter(Objects::nonNull),
                        of.wordings().stream().map(Wording::by),
                        opinions.stream().map(ScreeningOpinion::by))
                .flatMap(all -> all)
                .distinct()
                .collect(Collectors.toList());
    }
}
