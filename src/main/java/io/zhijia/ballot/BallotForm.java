package io.zhijia.ballot;

import io.zhijia.ballot.SetUp.Plan;
import io.zhijia.decision.Base;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.roll.RollId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A new vote, as it is typed.
 *
 * @param kind a matter, or whom to dismiss
 * @param base of whom the share is taken that passes it, and which share; empty for the usual rule
 * @param basis on what a rule of its own stands
 * @param again whether a later paper replaces an earlier one, until the closing
 * @param roll a frozen roll; empty for the delegates of the congress
 * @param sitting in which they vote, and on which item of its agenda; empty for the sitting of that day, if there is one
 */
record BallotForm(
        @NotBlank @Size(min = 2, max = 60) String title,
        @NotBlank @Size(min = 2, max = 500) String question,
        @Nullable Region region,
        @Nullable Kind kind,
        @Nullable Base base,

        @Pattern(regexp = "|(AT_LEAST|MORE_THAN):[1-3]/[1-4]") @Nullable String share,

        @Nullable @Size(max = 100) String basis,
        @Nullable String roll,

        @Pattern(regexp = "|NONE|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:[1-9][0-9]?)?") @Nullable String sitting,

        @Nullable Mode mode,
        boolean remote,
        @Nullable Boolean again,
        @NotNull LocalDate day,
        @Nullable LocalDate lastDay,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @NotBlank String teller1,
        @NotBlank String teller2,
        @Nullable String teller3) {

    static final String NONE = "NONE";

    static BallotForm on(LocalDate day) {
        return new BallotForm(
                "",
                "",
                Region.NATIONAL,
                Kind.RESOLUTION,
                null,
                "",
                "",
                "",
                "",
                Mode.SEALED,
                false,
                false,
                day,
                null,
                LocalTime.of(14, 0),
                LocalTime.of(17, 0),
                "",
                "",
                "");
    }

    /** On an item of an agenda. */
    static BallotForm about(Occasion occasion, String title, String question, LocalDate day) {
        var usual = on(day);
        return new BallotForm(
                title.substring(0, Math.min(title.length(), Ballot.MOST_OF_A_TITLE)),
                question,
                usual.region(),
                usual.kind(),
                usual.base(),
                usual.share(),
                usual.basis(),
                usual.roll(),
                occasion.toString(),
                usual.mode(),
                usual.remote(),
                usual.again(),
                day,
                null,
                usual.from(),
                usual.until(),
                usual.teller1(),
                usual.teller2(),
                usual.teller3());
    }

    /** One matter a line. */
    Asked asked() {
        var matters = question.strip().lines().filter(line -> !line.isBlank()).toList();
        var asked = isSimple() ? Asked.matters(matters, Level.L1) : Asked.matters(matters);
        return (about().isDismissal() ? asked.dismissing(about()) : asked).passingBy(passing());
    }

    /** What a keeper sets up here. */
    Kind about() {
        return kind == null || !kind.isAsked() ? Kind.RESOLUTION : kind;
    }

    /** Of a rule of its own both parts are chosen, and where it comes from is said. */
    boolean isHalfARule() {
        var parts = Stream.of(
                        base != null, !shown(share).isBlank(), !shown(basis).isBlank())
                .distinct()
                .count();
        return parts > 1;
    }

    private @Nullable PassingRule passing() {
        return PassingRule.SHARES.stream()
                .filter(one -> base != null && PassingRule.typed(one).equals(share))
                .findFirst()
                .map(one -> new PassingRule(
                        Objects.requireNonNull(base), one, shown(basis).strip()))
                .orElse(null);
    }

    private boolean isSimple() {
        return mode == Mode.SIMPLE;
    }

    /** Three tellers, or the two who confirm. */
    List<String> people() {
        var third = Objects.requireNonNullElse(teller3, "");
        return isSimple() ? List.of(teller1, teller2) : List.of(teller1, teller2, third);
    }

    boolean mayVoteAgain() {
        return Boolean.TRUE.equals(again);
    }

    boolean lacksThird() {
        return !isSimple() && (teller3 == null || teller3.isBlank());
    }

    /** A void vote is repeated on the same question, for the same item, with the same tellers. */
    static BallotForm again(Ballot ballot, LocalDate day) {
        var passing = ballot.asked().passing();
        var tellers =
                ballot.tellers().stream().map(one -> one.member().toString()).toList();
        return new BallotForm(
                ballot.title(),
                ballot.asked().text(),
                ballot.region(),
                ballot.asked().kind(),
                passing == null ? null : passing.base(),
                passing == null ? "" : PassingRule.typed(passing.share()),
                passing == null ? "" : passing.source(),
                "",
                ballot.item() == null ? "" : String.valueOf(ballot.occasion()),
                ballot.mode(),
                ballot.isRemote(),
                ballot.manner().mayVoteAgain(),
                day,
                null,
                LocalTime.of(14, 0),
                LocalTime.of(17, 0),
                tellers.get(0),
                tellers.get(1),
                tellers.size() > 2 ? tellers.get(2) : "");
    }

    /** @param ofThatDay the sitting of that day, if there is one */
    Plan plan(List<MemberId> tellers, ZoneId zone, Optional<UUID> ofThatDay) {
        var hours = new VotingHours(day, lastDay, from, until);
        return new Plan(
                title,
                asked(),
                chosen(ofThatDay),
                Objects.requireNonNullElse(region, Region.NATIONAL),
                isSimple() ? Mode.SIMPLE : Mode.SEALED,
                new Manner(remote, mayVoteAgain()),
                hours.opens(zone),
                hours.closes(zone),
                roll == null || roll.isBlank() ? null : RollId.of(roll),
                tellers);
    }

    private @Nullable Occasion chosen(Optional<UUID> ofThatDay) {
        if (sitting == null || sitting.isBlank()) {
            return ofThatDay.map(Occasion::at).orElse(null);
        }
        return sitting.equals(NONE) ? null : Occasion.of(sitting);
    }

    String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
