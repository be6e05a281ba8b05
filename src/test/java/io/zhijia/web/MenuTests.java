package io.zhijia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTests {

    private static final MenuEntry TODAY = MenuEntry.forEveryone(Section.TODAY, "/", "today", 10);
    private static final MenuEntry RECORDS = MenuEntry.forEveryone(Section.RECORDS, "/records", "records", 10);
    private static final MenuEntry LEDGER = MenuEntry.forEveryone(Section.RECORDS, "/records/ledger", "ledger", 20);
    private static final MenuEntry BOOKS =
            MenuEntry.forOfficers(Section.RECORDS, "/books", "books", 30).and("/inspections");

    @ParameterizedTest
    @CsvSource({
        "/, today",
        "/records, records",
        "/records/7, records",
        "/records/ledger, ledger",
        "/recordsbook,",
        "/books/3/parts, books",
        "/inspections, books",
        "/inspections/new, books",
        "/inspectionss,",
        "/elsewhere,",
    })
    void aPageBelongsToTheNearestEntry(String path, String expected) {
        var here = Menu.at(path, List.of(TODAY, RECORDS, LEDGER, BOOKS), true).here();
        assertThat(here.map(MenuEntry::word).orElse(null)).isEqualTo(expected);
    }
}
