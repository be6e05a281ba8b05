package io.zhijia.division;

import io.zhijia.identity.MemberId;
import io.zhijia.meeting.MeetingId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed on the page of the division. */
final class DivisionForms {

    /**
     * Who is to answer for an area.
     *
     * @param beside ticked: whoever does now goes on
     */
    record ChargeForm(
            @NotNull WorkArea area,
            @NotBlank @Size(max = 50) String member,
            @Nullable @Size(max = 50) String standIn,
            @NotNull LocalDate since,
            @Nullable MeetingId meeting,
            @Nullable Boolean beside) {

        Charge charge(UnionId union, MemberId chosen, @Nullable MemberId other) {
            return Charge.given(union, area, chosen, other, since, meeting);
        }

        boolean goesOn() {
            return Boolean.TRUE.equals(beside);
        }

        String areaText() {
            return area == null ? "" : area.name();
        }
    }

    /** What a post has to do. */
    record DutyForm(
            @NotBlank @Size(max = 30) String post,
            @Nullable @Size(max = 50) String holder,
            @NotBlank @Size(max = 4000) String duties,
            @NotNull LocalDate from) {}

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }

    private DivisionForms() {}
}
