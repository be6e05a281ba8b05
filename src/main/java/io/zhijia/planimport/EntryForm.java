package io.zhijia.planimport;

import io.zhijia.identity.MemberId;
import io.zhijia.planimport.ImportEntry.Correction;
import io.zhijia.planreader.OwnWord;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about an entry.
 *
 * @param remember words that are to be filed the same way in later imports; empty if none
 * @param begins empty where the days follow from the months and the words
 */
record EntryForm(
        @NotBlank @Size(max = 1000) String title,
        @Nullable List<Integer> months,
        @Nullable WorkArea area,
        @NotNull LaunchKind launch,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable @Size(max = 50) String owner,

        @Nullable @Size(max = 20) @Pattern(regexp = "\\s*|.*\\S.*\\S.*") String remember) {

    static final EntryForm EMPTY = new EntryForm("", List.of(), null, LaunchKind.TASK, null, null, null, null);

    /** @param owner as the list of people shows who is in charge; empty if nobody */
    static EntryForm of(ImportEntry entry, String owner) {
        var days = entry.days();
        return new EntryForm(
                entry.title(),
                entry.months(),
                entry.area(),
                entry.launch(),
                days == null ? null : days.begins(),
                days == null ? null : days.ends(),
                owner,
                null);
    }

    EntryForm in(int month) {
        return new EntryForm(title, List.of(month), area, launch, begins, ends, owner, remember);
    }

    Correction correction(@Nullable MemberId inCharge) {
        return new Correction(title.strip(), chosenMonths(), area, launch, days(), inCharge);
    }

    /** The words that are to be filed like this from now on, if any were typed. */
    Optional<OwnWord> ownWord() {
        var words = rememberText().strip();
        return words.isEmpty() || area == null ? Optional.empty() : Optional.of(new OwnWord(words, area, launch));
    }

    String ownerText() {
        return Objects.requireNonNullElse(owner, "").strip();
    }

    String rememberText() {
        return Objects.requireNonNullElse(remember, "");
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
