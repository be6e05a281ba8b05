package io.zhijia.membership;

import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a member.
 *
 * @param on the day of joining, or since when the group and department are right
 * @param version of the member the form was filled in from
 */
record MemberForm(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 30) String name,
        @Nullable Sex sex,
        @Nullable LocalDate born,

        @Pattern(regexp = "[-+0-9 ]{0,20}", message = "{membership.phone.shape}") String phone,

        @Nullable DepartmentId department,
        @Nullable UnionGroupId group,
        @Nullable FactKind begins,
        @NotNull LocalDate on,
        @Nullable Integer version) {

    static MemberForm empty(LocalDate today) {
        return new MemberForm("", "", null, null, "", null, null, FactKind.JOINED, today, 0);
    }

    static MemberForm of(Member member, LocalDate today) {
        var details = member.details();
        return new MemberForm(
                details.number(),
                details.name(),
                details.sex(),
                details.born(),
                details.phone(),
                member.placement().department(),
                member.placement().group(),
                null,
                today,
                member.version());
    }

    /** Nobody is born tomorrow, or two hundred years ago. */
    boolean isBirthImpossible(LocalDate today) {
        return born != null && (born.isAfter(today) || born.isBefore(today.minusYears(120)));
    }

    Details details() {
        return new Details(
                number.strip(),
                name.strip().replaceAll("\\s+", " "),
                Objects.requireNonNull(sex),
                born,
                phone.replaceAll("[ -]", ""));
    }

    Placement placement() {
        return new Placement(department, group);
    }

    FactKind how() {
        return begins == FactKind.TRANSFERRED_IN ? FactKind.TRANSFERRED_IN : FactKind.JOINED;
    }

    LocalDate day() {
        return Objects.requireNonNull(on);
    }

    /** Of a form that has none, the first: then whoever was quicker is noticed. */
    int asRead() {
        return version == null ? 0 : version;
    }

    String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
