package io.zhijia.proposal;

import io.zhijia.money.Money;
import io.zhijia.proposal.Assignment.View;
import io.zhijia.proposal.CaseFile.Talk.Way;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.union.DepartmentId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a case; no two fields of one page have the same name. */
final class CaseForms {

    /** Who is to handle it; up to five departments help. */
    record Assigning(
            @NotNull DepartmentId department,
            @NotBlank @Size(max = 50) String assignee,
            @Nullable DepartmentId help1,
            @Size(max = 50) @Nullable String helper1,
            @Nullable DepartmentId help2,
            @Size(max = 50) @Nullable String helper2,
            @Nullable DepartmentId help3,
            @Size(max = 50) @Nullable String helper3,
            @Nullable DepartmentId help4,
            @Size(max = 50) @Nullable String helper4,
            @Nullable DepartmentId help5,
            @Size(max = 50) @Nullable String helper5,
            @NotBlank @Size(max = 50) String leader,
            @NotBlank @Size(max = 50) String keeper,
            @Nullable LocalDate due,
            @Nullable Boolean key,
            @Size(max = 500) @Nullable String note) {

        /** The departments that help, each with what was typed about who acts for it. */
        Map<DepartmentId, String> helping() {
            var helping = new LinkedHashMap<DepartmentId, String>();
            put(helping, help1, helper1);
            put(helping, help2, helper2);
            put(helping, help3, helper3);
            put(helping, help4, helper4);
            put(helping, help5, helper5);
            return helping;
        }

        private static void put(
                Map<DepartmentId, String> helping, @Nullable DepartmentId department, @Nullable String helper) {
            if (department != null) {
                helping.put(department, Objects.requireNonNullElse(helper, ""));
            }
        }
    }

    /** A leader, and what the leader wrote on paper; without words the leader is asked. */
    record AskingInstruction(
            @NotBlank @Size(max = 50) String instructor,
            @Size(max = 500) @Nullable String instructed) {

        String words() {
            return Objects.requireNonNullElse(instructed, "");
        }
    }

    record Instructing(@NotBlank @Size(max = 500) String instruction) {}

    record HandingBack(
            @NotBlank @Size(max = 400) String backReason,
            @NotBlank @Size(max = 60) String instead) {}

    record Planning(
            @NotBlank @Size(max = 2000) String plan,
            @NotNull LocalDate expected) {}

    record Talking(
            @NotNull LocalDate talkedOn,
            @NotNull Way way,
            @NotBlank @Size(max = 1000) String summary) {}

    record Pausing(@NotBlank @Size(max = 500) String pauseReason) {}

    record Extending(
            @NotNull @Min(1) @Max(400) Integer days,
            @NotBlank @Size(max = 500) String extensionReason) {}

    /** A draft of the answer, or a corrected one. */
    record Answering(
            @NotBlank @Size(max = 5000) String answer,
            @NotNull Outcome outcome,
            @Nullable LocalDate planned,

            @DecimalMin("0") @DecimalMax("999999999") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal cost,

            @Size(max = 500) @Nullable String correction) {

        AnswerService.Said said() {
            return new AnswerService.Said(
                    answer,
                    outcome,
                    planned,
                    cost == null ? null : new Money(cost.movePointRight(2).longValueExact()));
        }

        String why() {
            return Objects.requireNonNullElse(correction, "");
        }
    }

    record Countersigning(
            @NotNull View view, @Size(max = 500) @Nullable String remark) {

        String words() {
            return Objects.requireNonNullElse(remark, "");
        }
    }

    record Rated(
            @NotNull Satisfaction attitude,
            @NotNull Satisfaction result,
            @Nullable Boolean more,
            @Size(max = 1000) @Nullable String reason,
            @NotBlank @Size(max = 200) String password) {

        RatingService.Said said() {
            return new RatingService.Said(
                    attitude, result, Boolean.TRUE.equals(more), Objects.requireNonNullElse(reason, ""));
        }
    }

    record Assessing(
            @NotBlank @Size(max = 2000) String assessment,
            @Nullable LocalDate presidium) {}

    record Progressing(
            @NotNull @Min(0) @Max(100) Integer percent,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 900) String what,
            @Size(max = 90) @Nullable String down,
            @Size(max = 500) @Nullable String evidence,
            @Nullable LocalDate next) {

        FollowUpService.Said said() {
            return new FollowUpService.Said(
                    percent,
                    on,
                    what,
                    Objects.requireNonNullElse(down, ""),
                    Objects.requireNonNullElse(evidence, ""),
                    next);
        }
    }

    private CaseForms() {}
}
