package io.zhijia.election;

import io.zhijia.ballot.BallotDesk.OnAgenda;
import io.zhijia.ballot.PassingRule;
import io.zhijia.ballot.VotingHours;
import io.zhijia.decision.Base;
import io.zhijia.decision.Region;
import io.zhijia.decision.Share;
import io.zhijia.election.Candidate.Kinship;
import io.zhijia.election.Candidate.Part;
import io.zhijia.roll.RollId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about an election. */
final class ElectionForms {

    /** A new one; no seats where a post is not elected. */
    record NewForm(
            @NotBlank @Size(min = 2, max = 60) String title,
            @Nullable Region region,
            @Nullable Integer years,
            boolean byElection,
            @Nullable String roll,
            @Nullable @Min(0) @Max(45) Integer committee,
            @Nullable @Min(0) @Max(11) Integer standing,
            @Nullable @Min(0) @Max(1) Integer chair,
            @Nullable @Min(0) @Max(9) Integer viceChair,
            @Nullable @Min(0) @Max(11) Integer audit,
            @Nullable @Min(0) @Max(1) Integer auditHead,
            @Nullable @Min(0) @Max(45) Integer women,
            @Nullable @Min(0) @Max(1) Integer womenHead) {

        /** Instead of a roll: the body chooses by itself. */
        static final String BODY = "BODY";

        static NewForm empty() {
            return new NewForm("", Region.NATIONAL, 5, false, "", 7, 0, 1, 0, 3, 0, 0, 0);
        }

        Map<Post, Integer> seats() {
            var seats = new EnumMap<Post, Integer>(Post.class);
            for (var post : Post.values()) {
                seats.put(post, number(typed(post)));
            }
            return seats;
        }

        /** Seats of a post; null where nothing was typed. */
        @Nullable Integer typed(Post post) {
            return switch (post) {
                case COMMITTEE -> committee;
                case STANDING -> standing;
                case CHAIR -> chair;
                case VICE_CHAIR -> viceChair;
                case AUDIT -> audit;
                case AUDIT_HEAD -> auditHead;
                case WOMEN -> women;
                case WOMEN_HEAD -> womenHead;
            };
        }

        boolean isByBody() {
            return BODY.equals(roll);
        }

        @Nullable RollId rollId() {
            return roll == null || roll.isBlank() || isByBody() ? null : RollId.of(roll);
        }

        Region where() {
            return Objects.requireNonNullElse(region, Region.NATIONAL);
        }

        /** 工会法第十六条 */
        int ofYears() {
            return Objects.equals(years, 3) ? 3 : 5;
        }
    }

    /** Somebody who is recommended. */
    record CandidateForm(
            @NotNull Post post,
            @NotBlank String member,
            @NotBlank @Size(max = 100) String by,
            @Nullable Kinship kinship,
            @Nullable Boolean frontline,
            @Nullable Boolean model) {

        static CandidateForm empty(Post post) {
            return new CandidateForm(post, "", "", Kinship.NONE, false, false);
        }

        Part part() {
            return new Part(Boolean.TRUE.equals(frontline), Boolean.TRUE.equals(model));
        }

        Kinship declared() {
            return Objects.requireNonNullElse(kinship, Kinship.NONE);
        }
    }

    /** The ballot. */
    record VoteForm(
            boolean remote,
            @NotNull LocalDate day,
            @Nullable LocalDate lastDay,
            @NotNull LocalTime from,
            @NotNull LocalTime until,
            @NotBlank String teller1,
            @NotBlank String teller2,
            @NotBlank String teller3,

            @Nullable @Pattern(regexp = "|[0-9a-f-]{36}:[0-9]{1,2}") String item,

            @Nullable Base base,
            @Nullable @Size(max = 100) String basis) {

        /** Of those present more than half elect only where a paper says so. */
        @Nullable PassingRule passing() {
            return base != Base.PRESENT
                    ? null
                    : new PassingRule(
                            Base.PRESENT, Share.MORE_THAN_HALF, text(basis).strip());
        }

        boolean isHalfARule() {
            return (base == Base.PRESENT) == text(basis).isBlank();
        }

        @Nullable OnAgenda settles() {
            return item == null || item.isEmpty() ? null : OnAgenda.of(item);
        }

        VotingHours hours() {
            return new VotingHours(day, lastDay, from, until);
        }

        static VoteForm on(LocalDate day) {
            return new VoteForm(false, day, null, LocalTime.of(14, 0), LocalTime.of(17, 0), "", "", "", "", null, "");
        }
    }

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** The field of a post's seats. */
    static String field(Post post) {
        return switch (post) {
            case COMMITTEE -> "committee";
            case STANDING -> "standing";
            case CHAIR -> "chair";
            case VICE_CHAIR -> "viceChair";
            case AUDIT -> "audit";
            case AUDIT_HEAD -> "auditHead";
            case WOMEN -> "women";
            case WOMEN_HEAD -> "womenHead";
        };
    }

    private static int number(@Nullable Integer typed) {
        return Objects.requireNonNullElse(typed, 0);
    }

    private ElectionForms() {}
}
