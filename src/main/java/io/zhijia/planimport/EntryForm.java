package io.zhijia.planimport;

import io.zhijia.planimport.ImportEntry.Correction;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about an entry.
 *
 * @param begins empty where the days follow from the months and the words
 */
record EntryForm(
        @NotBlank @Size(max = 1000) String title,
        @Nullable List<Integer> months,
        @Nullable WorkArea area,
        @NotNull LaunchKind launch,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends) {

    static final EntryForm EMPTY = new EntryForm("", List.of(), null, LaunchKind.TASK, null, null);

    static EntryForm of(ImportEntry entry) {
        var days = entry.days();
        return new EntryForm(
                entry.title(),
                entry.months(),
                entry.area(),
                entry.launch(),
                days == null ? null : days.begins(),
                days == null ? null : days.ends());
    }

    EntryForm in(int month) {
        return new EntryForm(title, List.of(month), area, launch, begins, ends);
    }

    Correction correction() {
        return new Correction(title.strip(), chosenMonths(), area, launch, days());
    }

    List<Integer> chosenMonths() {
        return Objects.requireNonNullElse(months, List.of());
    }

    private @Nullable Days days() {
        return begins == null ? null : new Days(begins, Objects.requireNonNullElse(ends, begins), false);
    }

    String beginsText() {
        return Objects.toString(begins, "");
    }

    String endsText() {
        return Objects.toString(ends, "");
    }
}
