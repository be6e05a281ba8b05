package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.AskedLine;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.proposal.WaitingRow.What;
import io.zhijia.schoolcalendar.SchoolCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person; the calendar and the congress are only asked where something does. */
@Service
@Transactional(readOnly = true)
class WaitingViews {

    private static final int MOST = 30;
    private static final int MOST_OF_ONES_OWN = 10;
    private static final Set<What> HAVE_A_CLOCK = EnumSet.of(What.HEAD, What.SCREEN, What.DISPUTE);

    private final WaitingLists lists;
    private final Proposals proposals;
    private final Assembly assembly;
    private final Arbiters arbiters;
    private final SchoolCalendar calendar;

    WaitingViews(
            WaitingLists lists, Proposals proposals, Assembly assembly, Arbiters arbiters, SchoolCalendar calendar) {
        this.proposals = proposals;
        this.lists = lists;
        this.assembly = assembly;
        this.arbiters = arbiters;
        this.calendar = calendar;
    }

    /** Until a case is given to somebody: invitations, drafts, the head's and the committee's part, open calls. */
    List<WaitingLine> early(Actor actor, LocalDate today) {
        var rows = lists.early(actor.union(), actor.member(), actor.may(SCREEN_PROPOSALS), today);
        var headed = headed(actor, rows);
        var work = work(actor, rows);
        var theirs =
                rows.stream().filter(row -> isTheirs(actor, row, headed, today)).toList();
        return Stream.concat(
                        theirs.stream().filter(row -> !row.isCall()).limit(MOST),
                        theirs.stream().filter(WaitingRow::isCall)) // of these there are never many
                .map(row -> new WaitingLine(row.title(), row.what().word(), row.path(), due(row, work, today)))
                .toList();
    }

    private Set<UUID> headed(Actor actor, List<WaitingRow> rows) {
        return rows.stream().anyMatch(row -> row.what() == What.HEAD || row.what() == What.SILENT)
                ? assembly.headedBy(actor)
                : Set.of();
    }

    /** Null where nothing asks for it. */
    private @Nullable WorkingDays work(Actor actor, Collection<WaitingRow> rows) {
        return rows.stream().anyMatch(row -> HAVE_A_CLOCK.contains(row.what()))
                ? new WorkingDays(calendar.of(actor))
                : null;
    }

    private boolean isTheirs(Actor actor, WaitingRow row, Set<UUID> headed, LocalDate today) {
        return switch (row.what()) {
            case SECOND, JOIN, DRAFT, SCREEN -> true;
            case HEAD -> row.delegation() != null && headed.contains(row.delegation());
            case DISPUTE ->
                arbiters.over(actor, proposals.get(actor.union(), new ProposalId(row.id())), today)
                        .contains(actor.member());
            case SILENT -> isSilent(actor, row, headed);
            case CALL -> row.isForAll() || assembly.isDelegate(actor, actor.member());
        };
    }

    private boolean isSilent(Actor actor, WaitingRow row, Set<UUID> headed) {
        return !headed.isEmpty()
                && !lists.heard(actor.union(), new CallId(row.id())).containsAll(headed);
    }

    private static @Nullable LocalDate due(WaitingRow row, @Nullable WorkingDays work, LocalDate today) {
        var standing = row.standing();
        var rule = row.rule();
        return switch (row.what()) {
            case SECOND, JOIN -> isOver(row, today) ? null : row.closes();
            case CALL, SILENT -> row.closes();
            case DRAFT -> null;
            case HEAD, SCREEN, DISPUTE ->
                standing == null || rule == null || work == null
                        ? null
                        : standing.deadline(clock -> rule)
                                .map(deadline -> deadline.due(work, today))
                                .orElse(null);
        };
    }

    /** Given back after the last day it may still be seconded, without any. */
    private static boolean isOver(WaitingRow row, LocalDate today) {
        var closes = row.closes();
        return closes != null && closes.isBefore(today);
    }

    /** What this person handles, helps with, signs, follows or is to rate. */
    List<WaitingLine> cases(Actor actor, LocalDate today) {
        var some = lists.onTurn(actor.union(), actor.member(), actor.may(LEAD_CASES));
        return lines(actor, some, one -> one.standing().stage().name(), today);
    }

    /** What this person, as a leader, is asked to give an instruction on. */
    List<WaitingLine> instructions(Actor actor, LocalDate today) {
        return lines(actor, lists.toInstruct(actor.union(), actor.member()), one -> "INSTRUCTION", today);
    }

    private List<WaitingLine> lines(
            Actor actor, List<WaitingCase> some, Function<WaitingCase, String> asked, LocalDate today) {
        if (some.isEmpty()) {
            return List.of();
        }
        var work = new WorkingDays(calendar.of(actor));
        return some.stream()
                .map(one -> line(one, asked.apply(one), work, today))
                .sorted(Comparator.comparing(WaitingLine::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST)
                .toList();
    }

    private static WaitingLine line(WaitingCase one, String asked, WorkingDays work, LocalDate today) {
        if (one.standing().isSelfCheckMissing(today)) {
            return new WaitingLine(
                    one.title(),
                    "handling.waiting.SELF_CHECK",
                    HandlingController.path(one.id()),
                    Standing.selfCheckEnds(today));
        }
        return new WaitingLine(
                one.title(), "handling.waiting." + asked, HandlingController.path(one.id()), one.due(work, today));
    }

    /** What they sent in; a draft asks nobody for anything yet. */
    List<AskedLine> askedBy(Actor actor) {
        return lists.own(actor.union(), actor.member(), MOST_OF_ONES_OWN).stream()
                .map(line -> new AskedLine(
                        line.title(), line.stage().word(), line.stage().isOver(), line.since(), line.path()))
                .toList();
    }
}
