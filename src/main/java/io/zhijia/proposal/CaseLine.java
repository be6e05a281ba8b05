package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as one line of a list: whose turn it is, and how long they have.
 *
 * @param number docket number; empty for a suggestion
 * @param department that leads; empty before assignment
 * @param assignee name of who acts for it
 * @param due last day of whoever is on turn; null where nobody must do anything
 * @param left working days until then
 * @param isSelfCheckMissing whether the year is over and nobody has said how far it has come
 * @param isMine whether whoever looks is on turn
 */
record CaseLine(
        ProposalId id,
        String number,
        String title,
        Stage stage,
        boolean isSuggestion,
        String department,
        String assignee,
        @Nullable LocalDate due,
        int left,
        boolean isPaused,
        boolean isMine,
        boolean isSelfCheckMissing,
        int percent) {

    private static final int SOON = 3;

    static final Comparator<CaseLine> MOST_URGENT_FIRST = Comparator.comparing(CaseLine::isMine)
            .reversed()
            .thenComparing(CaseLine::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CaseLine::title);

    /** @param done whether whoever looks has done their part of the turn: rated, or countersigned */
    static CaseLine of(
            CaseAtHand one,
            WorkingDays work,
            LocalDate today,
            Map<MemberId, String> names,
            Set<Role> roles,
            boolean done) {
        var turn = one.turn();
        var given = one.file().assignment();
        return new CaseLine(
                one.id(),
                one.number(),
                one.proposal().title(),
                one.proposal().stage(),
                one.proposal().course().path() == Path.SUGGESTION,
                given.map(each -> each.department().name()).orElse(""),
                given.map(each -> names.getOrDefault(each.department().assignee(), ""))
                        .orElse(""),
                turn.map(each -> each.deadline().due(work, today)).orElse(null),
                turn.map(each -> each.deadline().left(work, today)).orElse(0),
                one.file().isPaused(),
                turn.filter(each -> roles.contains(each.whose())).isPresent() && !done,
                Standing.of(one.proposal(), one.file()).isSelfCheckMissing(today),
                one.file().percent());
    }

    boolean isLate() {
        return due != null && !isPaused && left < 0;
    }

    boolean isSoon() {
        return due != null && !isPaused && left >= 0 && left <= SOON;
    }

    String path() {
        return HandlingController.path(id);
    }
}
