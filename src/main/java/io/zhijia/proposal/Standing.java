package io.zhijia.proposal;

import io.zhijia.proposal.Deadline.Pause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal stands, as far as its time limits ask.
 *
 * @param since the day it came there
 * @param again the day it was to be handled once more; null in the first round
 * @param sentOn the day the last answer went out; null before
 * @param sent class of that answer; null before
 * @param given to a department; null before, and after it was handed back
 * @param extension days granted on top in this round
 * @param noted the day progress was last noted; null before
 * @param next when more is to be said; null where nobody said so
 */
record Standing(
        Stage stage,
        int round,
        LocalDate since,
        @Nullable LocalDate again,
        @Nullable LocalDate sentOn,
        @Nullable Outcome sent,
        @Nullable Given given,
        List<Pause> pauses,
        int extension,
        @Nullable LocalDate noted,
        @Nullable LocalDate next) {

    private static final Set<Month> WINTER = EnumSet.of(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);

    /** On which day, and until when. */
    record Given(LocalDate on, LocalDate due) {}

    static Standing of(Proposal proposal, CaseFile file) {
        var progress = file.progress().isEmpty() ? null : file.progress().getLast();
        return new Standing(
                proposal.stage(),
                proposal.course().round(),
                proposal.since().toLocalDate(),
                again(proposal),
                file.sent().map(CaseFile.Answer::sentOn).orElse(null),
                file.sent().map(CaseFile.Answer::outcome).orElse(null),
                file.assignment()
                        .map(one -> new Given(one.at().toLocalDate(), one.due()))
                        .orElse(null),
                file.pauses(),
                extension(proposal, file),
                progress == null ? null : progress.on(),
                progress == null ? null : progress.next());
    }

    /**
     * The year's self-check (年终自查): each December whoever handles a case that is still followed says once more how far
     * it has come, or answers anew; it stays asked for over the winter, then the usual quarter goes on.
     */
    boolean isSelfCheckMissing(LocalDate today) {
        if (stage != Stage.FOLLOW_UP || !WINTER.contains(today.getMonth())) {
            return false;
        }
        var asked = selfCheckBegins(today);
        return Stream.of(Optional.ofNullable(noted), Optional.ofNullable(sentOn))
                .flatMap(Optional::stream)
                .allMatch(said -> said.isBefore(asked));
    }

    /** The first of December that was last. */
    static LocalDate selfCheckBegins(LocalDate today) {
        return LocalDate.of(today.getMonth() == Month.DECEMBER ? today.getYear() : today.getYear() - 1, 12, 1);
    }

    /** 12 月 31 日 */
    static LocalDate selfCheckEnds(LocalDate today) {
        return selfCheckBegins(today).plusDays(30);
    }

    private static @Nullable LocalDate again(Proposal proposal) {
        return proposal.handledAgainAt().map(LocalDateTime::toLocalDate).orElse(null);
    }

    private static int extension(Proposal proposal, CaseFile file) {
        return file.extensions(proposal.handledAgainAt().orElse(LocalDateTime.MIN)).stream()
                .mapToInt(CaseFile.Extension::days)
                .sum();
    }

    /** Empty where nobody has to do anything by a day. */
    Optional<Deadline> deadline(Function<ClockKind, ClockRule> rules) {
        return Optional.ofNullable(ClockKind.in(stage, round)).flatMap(clock -> deadline(clock, rules.apply(clock)));
    }

    private Optional<Deadline> deadline(ClockKind clock, ClockRule rule) {
        return switch (clock) {
            case ANSWER ->
                Optional.ofNullable(given).map(one -> new Deadline(one.on(), null, one.due(), pauses, extension));
            case SECOND_HANDLING -> Optional.of(handledAgain(rule));
            case RATING -> Optional.of(rule.from(sentOn == null ? since : sentOn));
            case FOLLOW_UP -> Optional.of(followedUp(rule));
            default -> Optional.of(rule.from(since));
        };
    }

    private Deadline handledAgain(ClockRule rule) {
        var begun = again == null ? since : again;
        return rule.from(begun)
                .paused(pauses.stream()
                        .filter(pause -> !pause.from().isBefore(begun))
                        .toList())
                .extended(extension);
    }

    private Deadline followedUp(ClockRule rule) {
        var last = noted == null ? since : noted;
        if (next != null) {
            return new Deadline(last, null, next, List.of(), 0);
        }
        return sent != null && sent.isYearly()
                ? new Deadline(last, null, last.plusYears(1), List.of(), 0)
                : rule.from(last);
    }
}
