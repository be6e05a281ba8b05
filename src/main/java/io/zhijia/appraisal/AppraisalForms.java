package io.zhijia.appraisal;

import io.zhijia.ballot.VotingHours;
import io.zhijia.decision.Region;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a round. */
final class AppraisalForms {

    /** A new round. */
    record NewForm(
            @NotBlank @Size(min = 2, max = Round.LONGEST_TITLE) String title,

            @Nullable Region region,
            @Nullable Set<Use> uses,
            @Nullable UUID id) {

        /** Two taps begin one round. */
        NewForm {
            title = text(title).strip();
            id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        }

        RoundId round() {
            return new RoundId(Objects.requireNonNull(id));
        }

        static NewForm empty() {
            return new NewForm("", Region.NATIONAL, EnumSet.noneOf(Use.class), null);
        }

        Region where() {
            return Objects.requireNonNullElse(region, Region.NATIONAL);
        }

        Set<Use> named() {
            return Objects.requireNonNullElse(uses, Set.of());
        }
    }

    /** Objects of one kind, a name on each line. */
    record ObjectsForm(
            @NotNull ObjectKind kind,

            @NotBlank @Size(max = 1300) @Pattern(regexp = "(\\s*\\S.{0,29}\\s*(\\R|$))+")
            String names) {

        static ObjectsForm empty() {
            return new ObjectsForm(ObjectKind.LEADER, "");
        }

        List<String> each() {
            return names.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * A group of raters.
     *
     * @param raters {@code DELEGATES}, or {@code ROLL} or {@code AUDIENCE} with a colon and its id
     */
    record GroupForm(
            @NotBlank @Size(max = 15) String name,

            @NotBlank @Pattern(regexp = "DELEGATES|(ROLL|AUDIENCE):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
            String raters,

            @NotNull @Min(1) @Max(100) Integer weight,
            @NotEmpty Set<ObjectKind> rates) {

        static GroupForm empty() {
            return new GroupForm("教代会代表", Raters.DELEGATES.name(), 100, EnumSet.allOf(ObjectKind.class));
        }

        Raters who() {
            return Raters.valueOf(raters.replaceFirst(":.*", ""));
        }

        @Nullable UUID source() {
            return raters.contains(":") ? UUID.fromString(raters.replaceFirst(".*:", "")) : null;
        }
    }

    /** The form of one kind of objects. */
    record AskForm(
            @NotNull ObjectKind about,
            @NotBlank @Size(max = 120) String criteria,
            @NotNull Scale scale) {

        static AskForm of(Form form) {
            return new AskForm(form.kind(), String.join(" ", form.criteria()), form.scale());
        }
    }

    /** The ballots. */
    record VoteForm(
            boolean remote,
            @NotNull LocalDate day,
            @Nullable LocalDate lastDay,
            @NotNull LocalTime from,
            @NotNull LocalTime until,
            @NotBlank String teller1,
            @NotBlank String teller2,
            @NotBlank String teller3,
            @Nullable Boolean words) {

        VotingHours hours() {
            return new VotingHours(day, lastDay, from, until);
        }

        static VoteForm on(LocalDate day) {
            return new VoteForm(false, day, null, LocalTime.of(14, 0), LocalTime.of(17, 0), "", "", "", true);
        }

        /** A box that is not ticked is not sent. */
        boolean wantsWords() {
            return Boolean.TRUE.equals(words);
        }
    }

    /** To whom the result was reported. */
    record ReportForm(@NotBlank @Size(max = 200) String to) {
        static ReportForm empty() {
            return new ReportForm("");
        }
    }

    /** How much the personnel's own assessment counts. */
    record WeightForm(@NotNull @Min(0) @Max(90) Integer personnel) {}

    /** What the personnel found of somebody. */
    record AssessmentForm(
            @NotNull @Min(0) @Max(100) Integer points,
            @NotBlank @Size(min = 2, max = 100) String source,
            @NotNull Integer version) {

        AssessmentForm {
            source = text(source).strip();
        }
    }

    /** What is done about a problem. */
    record MeasureForm(
            @NotBlank @Size(min = 2, max = 200) String problem,
            @NotBlank @Size(min = 2, max = 200) String measure,
            @NotBlank String owner,
            @NotNull LocalDate due) {

        MeasureForm {
            problem = text(problem).strip();
            measure = text(measure).strip();
        }

        static MeasureForm on(LocalDate day) {
            return new MeasureForm("", "", "", day.plusMonths(3));
        }
    }

    /** What a check of it found. */
    record CheckForm(@NotBlank @Size(max = 200) String finding, boolean done) {}

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private AppraisalForms() {}
}
