package io.zhijia.congresscheck;

import io.zhijia.congresscheck.Assessment.Grade;
import io.zhijia.congresscheck.Assessment.Item;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed about an assessment and its scheme. */
final class AssessmentForms {

    private static final int MOST_POINTS = 1_000;

    /** The examiner's points, one row for each item in its order. */
    record GradesForm(@Nullable Integer version, @Nullable List<@Valid Row> rows) {

        /** One row; the number of the item comes with it. */
        record Row(
                int number,
                @Nullable @Min(0) @Max(MOST_POINTS) Integer given,
                @Nullable @Size(max = 400) String remark) {

            String remarkText() {
                return text(remark);
            }
        }

        static GradesForm of(Assessment one) {
            return new GradesForm(
                    one.version(),
                    one.items().stream()
                            .map(item -> new Row(item.number(), item.given(), item.remark()))
                            .toList());
        }

        int shownVersion() {
            return version == null ? 0 : version;
        }

        Row row(Item item) {
            return all().filter(row -> row.number() == item.number())
                    .findFirst()
                    .orElse(new Row(item.number(), item.given(), item.remark()));
        }

        Map<Integer, Grade> grades() {
            var grades = new HashMap<Integer, Grade>();
            all().forEach(row -> grades.put(row.number(), new Grade(row.given(), row.remarkText())));
            return grades;
        }

        private Stream<Row> all() {
            return Objects.requireNonNullElse(rows, List.<Row>of()).stream().filter(Objects::nonNull);
        }
    }

    /** The scheme; a row without a title is left out. */
    record SchemeForm(@Nullable Integer version, @Nullable List<@Valid Entry> rows) {

        private static final int SPARE = 3;

        /** One item. */
        record Entry(
                @Nullable @Size(max = 60) String title,
                @Nullable @Min(0) @Max(MOST_POINTS) Integer points,
                @Nullable Proof proof) {

            String titleText() {
                return text(title);
            }

            Scheme.Line line() {
                return new Scheme.Line(titleText(), points == null ? 0 : points, proof);
            }
        }

        /** With some empty rows for more. */
        static SchemeForm of(Scheme scheme) {
            var rows = scheme.lines().stream().map(line -> new Entry(line.title(), line.points(), line.proof()));
            var spare = Stream.generate(() -> new Entry("", null, null)).limit(SPARE);
            return new SchemeForm(scheme.version(), Stream.concat(rows, spare).toList());
        }

        int shownVersion() {
            return version == null ? 0 : version;
        }

        List<Entry> all() {
            return Objects.requireNonNullElse(rows, List.of());
        }

        Scheme scheme() {
            return new Scheme(
                    all().stream()
                            .filter(row -> !row.titleText().isEmpty())
                            .map(Entry::line)
                            .toList(),
                    shownVersion());
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private AssessmentForms() {}
}
