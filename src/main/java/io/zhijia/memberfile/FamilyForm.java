package io.zhijia.memberfile;

import io.zhijia.memberfile.FamilyFacts.Child;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes after a visit.
 *
 * @param children one on each line: how it is called, year and month of birth, school year
 */
record FamilyForm(
        int version,
        @Nullable @Size(max = 500) String household,
        @Nullable @Size(max = 500) String elders,
        @Nullable @Size(max = 500) String children,
        @Nullable @Size(max = 500) String illness,
        @Nullable @Size(max = 500) String housing,
        @Nullable @Size(max = 500) String worries,
        @NotBlank @Size(max = 100) String source,
        @NotNull LocalDate lookedOn,
        @Nullable LocalDate nextLook) {

    static FamilyForm of(int version, FamilyFacts facts, LocalDate today) {
        return new FamilyForm(
                version,
                facts.household(),
                facts.elders(),
                String.join(
                        "\n", facts.children().stream().map(FamilyForm::line).toList()),
                facts.illness(),
                facts.housing(),
                facts.worries(),
                "",
                today,
                today.plusMonths(6));
    }

    static String line(Child child) {
        return (child.called() + " " + YearMonth.from(child.born()) + " " + child.school()).strip();
    }

    /** The first line that cannot be read. */
    Optional<String> wrongChild() {
        return lines().stream().filter(line -> child(line).isEmpty()).findFirst();
    }

    FamilyFacts facts() {
        return new FamilyFacts(
                text(household),
                text(elders),
                lines().stream().flatMap(line -> child(line).stream()).toList(),
                text(illness),
                text(housing),
                text(worries));
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }

    private List<String> lines() {
        return new ArrayList<>(text(children)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** 小明 2018-09 小学二年级; the school may be missing. */
    private static Optional<Child> child(String line) {
        var parts = line.split("[\\s,，;；]+", 3);
        try {
            var born = YearMonth.parse(
                    parts.length > 1 ? parts[1].replace('.', '-').replace('/', '-') : "");
            return Optional.of(new Child(parts[0], born.atDay(1), parts.length > 2 ? parts[2] : ""));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
