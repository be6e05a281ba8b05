package io.zhijia.delegateelection;

import io.zhijia.identity.MemberId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about an election of delegates. */
final class DelegateElectionForms {

    private static final int MOST = 99_999;
    private static final int MOST_SEATS = 999;
    private static final int USUAL_DAYS = 5;

    /** The notice. */
    record NoticeForm(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String venue,
            @NotBlank @Size(max = 200) String who,
            @NotNull @Min(1) @Max(MOST_SEATS) Integer seats,
            @NotNull @Min(0) @Max(MOST_SEATS) Integer margin,
            @NotNull @Min(1) @Max(60) Integer days) {

        Notice notice() {
            return new Notice(on, venue.strip(), who.strip(), seats, margin, days);
        }

        @SuppressWarnings("NullAway") // nothing is typed yet
        static NoticeForm empty(String who) {
            return new NoticeForm(null, "", who, null, 1, USUAL_DAYS);
        }

        static NoticeForm of(Notice of) {
            return new NoticeForm(of.on(), of.venue(), of.who(), of.seats(), of.margin(), of.days());
        }
    }

    /** Somebody who is to stand. */
    record CandidateForm(
            @NotBlank String member,
            @NotBlank @Size(max = 100) String by,
            @Nullable Boolean frontline,
            @Nullable Boolean leader) {

        static CandidateForm empty() {
            return new CandidateForm("", "", true, false);
        }

        boolean isFrontline() {
            return Boolean.TRUE.equals(frontline);
        }

        boolean isLeader() {
            return Boolean.TRUE.equals(leader);
        }
    }

    /** What one person counted. */
    record CountForm(
            @NotNull @Min(0) @Max(MOST) Integer tookPart,
            @NotNull @Min(0) @Max(MOST) Integer returned,
            @NotNull @Min(0) @Max(MOST) Integer spoiled,
            @Nullable List<@NotNull @Pattern(regexp = "\\d{1,5}") String> votes) {

        @SuppressWarnings("NullAway") // nothing is typed yet
        static CountForm empty() {
            return new CountForm(null, null, 0, List.of());
        }

        Papers papers() {
            return new Papers(
                    tookPart,
                    returned,
                    spoiled,
                    Objects.requireNonNullElse(votes, List.<String>of()).stream()
                            .map(Integer::valueOf)
                            .toList());
        }

        String votes(int number) {
            return votes == null || number >= votes.size() ? "" : text(votes.get(number));
        }
    }

    /** Whether somebody elected may sit. */
    record ReviewForm(
            @NotNull Boolean passed,
            @Nullable @Size(max = 1000) String reason) {

        String why() {
            return text(reason).strip();
        }
    }

    /** What somebody has against somebody. */
    record ObjectionForm(
            @NotNull MemberId about,
            @NotBlank @Size(max = 1000) String words) {}

    /** What came of it. */
    record AnswerForm(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 1000) String answer) {}

    /** Why an election is held no more. */
    record GivingUpForm(@NotBlank @Size(max = 200) String why) {}

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private DelegateElectionForms() {}
}
