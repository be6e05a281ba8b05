package io.zhijia.plancheck;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check as it is typed.
 *
 * @param id given before it is sent, so that the form sent twice freezes one
 * @param lines one for each item shown, in its order
 */
record CheckForm(
        @NotNull UUID id,
        @NotNull LocalDate day,
        @Nullable List<String> present,
        @Size(max = 200) @Nullable String guests,
        @Size(max = 2000) @Nullable String findings,
        @Valid @Nullable List<Line> lines) {

    /** What is typed beside one item. */
    record Line(
            @Nullable UUID item,
            @Size(max = 400) @Nullable String remark,
            @Nullable LocalDate next) {}

    static CheckForm fresh(LocalDate day) {
        return new CheckForm(UUID.randomUUID(), day, List.of(), "", "", List.of());
    }

    List<String> chosen() {
        return present == null ? List.of() : present;
    }

    /** What was typed beside that item. */
    Line line(PlanItemId item) {
        return Objects.requireNonNullElse(lines, List.<Line>of()).stream()
                .filter(line -> item.value().equals(line.item()))
                .findFirst()
                .orElse(new Line(item.value(), "", null));
    }

    CheckService.Minutes minutes(Set<MemberId> attending) {
        Map<PlanItemId, CheckService.Said> said = new HashMap<>();
        for (var line : Objects.requireNonNullElse(lines, List.<Line>of())) {
            var item = line.item();
            if (item != null) {
                said.put(new PlanItemId(item), new CheckService.Said(text(line.remark()), line.next()));
            }
        }
        return new CheckService.Minutes(attending, text(guests), text(findings), said);
    }

    static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }
}
