package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetRefusal.DAYS_TURNED_ROUND;
import static io.zhijia.fileset.FileSetRefusal.NAME_MISSING;
import static io.zhijia.fileset.FileSetRefusal.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.FiledProof;
import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordFilter;
import io.zhijia.archive.RecordId;
import io.zhijia.archive.RecordKind;
import io.zhijia.fileset.Contents.Held;
import io.zhijia.fileset.Contents.Material;
import io.zhijia.fileset.Contents.Standing;
import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.retention.RetentionPeriod;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileSetTests {

    private static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @CsvSource({
        "BOOKS, '', 2026-01-01, 2026-12-31, BOOKS, '', 2026-12-31, 2027-12-30, true",
        "BOOKS, '', 2026-01-01, 2026-12-31, BOOKS, '', 2027-01-01, 2027-12-31, false",
        "BOOKS, '', 2026-01-01, 2026-12-31, BOOKS, 另一套, 2026-01-01, 2026-12-31, true",
        "BOOKS, '', 2026-01-01, 2026-12-31, WOMEN, '', 2026-01-01, 2026-12-31, false",
        "CONGRESS, 一次, 2026-01-01, 2026-12-31, CONGRESS, 二次, 2026-01-01, 2026-12-31, false",
        "CONGRESS, 一次, 2026-01-01, 2026-12-31, CONGRESS, 一次, 2026-06-01, 2026-12-31, true"
    })
    void oneYearIsOpenedOnceForEachLine(
            Line line,
            String name,
            LocalDate from,
            LocalDate to,
            Line other,
            String otherName,
            LocalDate otherFrom,
            LocalDate otherTo,
            boolean repeats) {
        assertThat(opened(line, name, from, to).repeats(opened(other, otherName, otherFrom, otherTo)))
                .isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2026",
        "2025-09-01, 2026-08-31, 2025–2026",
        "2026-02-01, 2026-07-31, 2026-02-01 – 2026-07-31",
        "2026-01-15, 2027-01-14, 2026-01-15 – 2027-01-14"
    })
    void itsDaysAreSaidAsPeopleDo(LocalDate from, LocalDate to, String said) {
        assertThat(opened(Line.BOOKS, "", from, to).days()).isEqualTo(said);
    }

    @Test
    void whatCannotBeASetIsRefused() {
        refused(Line.BOOKS, "", MARCH_5, MARCH_5.minusDays(1), DAYS_TURNED_ROUND);
        refused(Line.CONGRESS, " ", MARCH_5, MARCH_5, NAME_MISSING);
        refused(Line.BOOKS, "", MARCH_5, MARCH_5.plusYears(2), TOO_LONG);
        assertThat(opened(Line.BOOKS, "", MARCH_5, MARCH_5.plusYears(2).minusDays(1))
                        .isOpenOn(MARCH_5))
                .isTrue();
    }

    @Test
    void aPartFillsWithTheRecordsThatMeetAllItAsksFor() {
        var source = new Source(Set.of(WorkArea.WOMEN), Set.of(RecordKind.ACTIVITY), "三八、妇女节", null, null);

        assertThat(source.fits(work(WorkArea.WOMEN, RecordKind.ACTIVITY, "庆祝“三八”健步走")))
                .isTrue();
        assertThat(source.fits(work(WorkArea.CARE, RecordKind.ACTIVITY, "庆祝“三八”健步走")))
                .isFalse();
        assertThat(source.fits(work(WorkArea.WOMEN, RecordKind.STUDY, "庆祝“三八”讲座")))
                .isFalse();
        assertThat(source.fits(work(WorkArea.WOMEN, RecordKind.ACTIVITY, "插花"))).isFalse();
        assertThat(Source.BY_HAND.fits(work(WorkArea.WOMEN, RecordKind.ACTIVITY, "插花")))
                .isFalse();
        assertThat(new Source(Set.of(), Set.of(), "台帐", null, null).fits(work(WorkArea.CARE, RecordKind.WORK, "整理台账")))
                .isTrue();
    }

    @Test
    void whereFilesAreAskedForARecordAloneIsNotEnough() {
        var walk = work(WorkArea.WOMEN, RecordKind.ACTIVITY, "健步走");
        var part = part(new Source(Set.of(WorkArea.WOMEN), Set.of(), "", EvidenceSlot.PHOTO, null));
        var notice = new FiledProof(walk.id(), new Evidence(UUID.randomUUID(), EvidenceSlot.NOTICE, ""));
        var photo = new FiledProof(walk.id(), new Evidence(UUID.randomUUID(), EvidenceSlot.PHOTO, ""));

        assertThat(standing(part, List.of(walk), List.of(notice))).isEqualTo(Standing.MISSING);
        assertThat(standing(part, List.of(walk), List.of(notice, photo))).isEqualTo(Standing.FILLED);
    }

    @Test
    void aPartIsWaivedOnlyWhileItIsMissing() {
        var walk = work(WorkArea.WOMEN, RecordKind.ACTIVITY, "健步走");
        var part = part(new Source(Set.of(WorkArea.WOMEN), Set.of(), "", null, null))
                .waived("本年没有", MemberId.next(), MARCH_5);

        assertThat(standing(part, List.of(), List.of())).isEqualTo(Standing.WAIVED);
        assertThat(standing(part.expectedAgain(), List.of(), List.of())).isEqualTo(Standing.MISSING);
        assertThat(standing(part, List.of(walk), List.of())).isEqualTo(Standing.FILLED);
        assertThat(part.copied().waiver()).isNull();
    }

    @ParameterizedTest
    @EnumSource(UsualSet.class)
    void everyUsualSetCanBeRead(UsualSet usual) {
        for (var english : List.of(true, false)) {
            var outline = usual.outline(english);
            assertThat(outline.books()).isNotEmpty().allSatisfy(book -> {
                assertThat(book.name()).isNotBlank().hasSizeLessThanOrEqualTo(60);
                assertThat(book.parts()).isNotEmpty();
            });
        }
        assertThat(UsualSet.SEVENTEEN.outline(false).books()).hasSize(17);
        assertThat(UsualSet.SEVEN.outline(false).books())
                .extracting(Book::form)
                .containsExactly(
                        Form.BOOK, Form.BOOK, Form.BOOK, Form.BOOK, Form.BOOK, Form.BOOK, Form.BOOK, Form.FILE,
                        Form.FILE, Form.FILE, Form.ROLL, Form.ROLL, Form.ROLL);
    }

    @ParameterizedTest
    @CsvSource({"SECRETARY, false, true", "TREASURER, false, false", "TREASURER, true, true", "AUDITOR, true, true"})
    void whoKeepsABookFillsIt(Office office, boolean keepsIt, boolean may) {
        var union = UnionId.next();
        var officer = new Actor(union, MemberId.next(), "周会计", Map.of(union.value(), Set.of(office)));
        var book = new Book(BookId.next(), 1, Form.BOOK, "经费", keepsIt ? officer.member() : null, false, List.of());

        assertThat(FillingService.mayFill(officer, book)).isEqualTo(may);
    }

    private static Standing standing(Part part, List<FiledWork> entries, List<FiledProof> proofs) {
        var book = new Book(BookId.next(), 1, Form.BOOK, "女职工", null, false, List.of(part));
        var set = opened(Line.BOOKS, "", MARCH_5, MARCH_5);
        var material = new Material(entries, proofs, List.of(), List.<Held>of(), Map.of());
        return Contents.of(set, RecordFilter.ALL, List.of(book), material)
                .books()
                .getFirst()
                .parts()
                .getFirst()
                .standing();
    }

    private static Part part(Source from) {
        return Part.of("活动", from, RetentionPeriod.YEARS_10);
    }

    private static FiledWork work(WorkArea area, RecordKind kind, String what) {
        return new FiledWork(RecordId.of(UUID.randomUUID().toString()), MARCH_5, area, kind, what, null);
    }

    private static FileSet opened(Line line, String name, LocalDate from, LocalDate to) {
        return FileSet.opened(UnionId.next(), line, name, new Opened(from, to), MemberId.next(), from);
    }

    private static void refused(Line line, String name, LocalDate from, LocalDate to, FileSetRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> opened(line, name, from, to))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
