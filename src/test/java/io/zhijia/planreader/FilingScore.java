package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How many labelled entries are filed as they are labelled. */
record FilingScore(double area, double launch, List<String> wrong) {

    /** An entry with the areas and launches that are right for it. */
    record Labelled(String item, List<String> areas, List<String> launches) {}

    static FilingScore of(List<Labelled> entries) {
        assertThat(entries).isNotEmpty();
        var areas = entries.stream().filter(FilingScore::areaIsRight).count();
        var launches = entries.stream().filter(FilingScore::launchIsRight).count();
        var wrong = entries.stream()
                .filter(entry -> !areaIsRight(entry) || !launchIsRight(entry))
                .map(entry -> entry + " is filed as " + WorkFiling.of(entry.item(), ""))
                .toList();
        return new FilingScore(areas / (double) entries.size(), launches / (double) entries.size(), wrong);
    }

    void mustReach(double bar) {
        assertThat(area).as(() -> "areas\n" + String.join("\n", wrong)).isGreaterThanOrEqualTo(bar);
        assertThat(launch).as(() -> "launches\n" + String.join("\n", wrong)).isGreaterThanOrEqualTo(bar);
    }

    private static boolean areaIsRight(Labelled entry) {
        return WorkFiling.of(entry.item(), "").areas().stream()
                .findFirst()
                .filter(area -> entry.areas().contains(area.code()))
                .isPresent();
    }

    private static boolean launchIsRight(Labelled entry) {
        return entry.launches()
                .contains(WorkFiling.of(entry.item(), "").launch().code());
    }
}
