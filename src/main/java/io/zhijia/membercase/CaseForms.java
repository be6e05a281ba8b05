package io.zhijia.membercase;

import io.zhijia.membercase.MemberCase.Person;
import io.zhijia.membership.Sex;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a case. */
final class CaseForms {

    record Application(
            @NotBlank @Size(max = 30) String name,
            @NotBlank @Size(max = 40) String number,
            @NotNull Sex sex,
            @Nullable LocalDate born,

            @Pattern(regexp = "[-+0-9 ]{0,20}", message = "{membership.phone.shape}") String phone,

            @Nullable UnionGroupId group,
            @Nullable DepartmentId department,
            @Size(max = 100) String document) {

        Application {
            phone = Objects.requireNonNullElse(phone, "");
            document = Objects.requireNonNullElse(document, "");
        }

        static final Application EMPTY = new Application("", "", Sex.FEMALE, null, "", null, null, "");

        boolean isBirthImpossible(LocalDate today) {
            return born != null && (born.isAfter(today.minusYears(14)) || born.isBefore(today.minusYears(120)));
        }

        Person person() {
            return new Person(
                    name.strip().replaceAll("\\s+", " "),
                    number.strip(),
                    sex,
                    born,
                    phone.replaceAll("[ -]", ""),
                    group,
                    department);
        }
    }

    record Opening(
            @NotNull CaseKind kind,
            @NotBlank @Size(max = 50) String member,
            @NotBlank @Size(max = 100) String reason,
            @Size(max = 100) String document) {

        Opening {
            document = Objects.requireNonNullElse(document, "");
        }
    }

    record Hearing(
            @NotNull Boolean agrees,
            @NotBlank @Size(max = 200) String text) {}

    record Deciding(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String decision) {}

    /** @param chosen ids of the cases ticked */
    record DecidingAll(
            @Nullable List<CaseId> chosen,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String decision) {

        List<CaseId> ids() {
            return chosen == null ? List.of() : chosen;
        }
    }

    static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private CaseForms() {}
}
