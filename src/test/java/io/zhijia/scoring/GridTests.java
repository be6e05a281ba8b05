package io.zhijia.scoring;

import static io.zhijia.scoring.GridRow.Fault.MISSING;
import static io.zhijia.scoring.GridRow.Fault.NOT_A_NUMBER;
import static io.zhijia.scoring.GridRow.Fault.REASON_MISSING;
import static io.zhijia.scoring.GridRow.Fault.REASON_TOO_LONG;
import static io.zhijia.scoring.GridRow.Fault.TOO_MANY;
import static io.zhijia.scoring.Schemed.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.MemberId;
import io.zhijia.scoring.GridRow.Fault;
import io.zhijia.tenancy.UnionId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with which cell, and the sheet that comes back as it went out. */
class GridTests {

    private static final Scheme SCHEME = Schemed.inForce(UnionId.next(), "勤 60\n绩 40 听课", Map.of(Side.LEADERSHIP, 100));

    @Test
    void everyWrongCellIsNamed() {
        assertThat(faults(row("60", "40", ""))).isEmpty();
        assertThat(faults(row("0", "0", "旷工"))).isEmpty();
        assertThat(faults(row("61", "40", ""))).isEqualTo(Map.of(0, TOO_MANY));
        assertThat(faults(row("60", "41", ""))).isEqualTo(Map.of(1, TOO_MANY));
        assertThat(faults(row("九", "-1", "迟到"))).isEqualTo(Map.of(0, NOT_A_NUMBER, 1, NOT_A_NUMBER));
        assertThat(faults(row("59.5", "99999", "迟到"))).isEqualTo(Map.of(0, NOT_A_NUMBER, 1, NOT_A_NUMBER));
        assertThat(faults(row("", "40", ""))).isEqualTo(Map.of(0, MISSING));
        assertThat(faults(row("", "", "迟到"))).isEqualTo(Map.of(0, MISSING, 1, MISSING));
        assertThat(faults(row("60", "39", " "))).isEqualTo(Map.of(2, REASON_MISSING));
        assertThat(faults(row("60", "39", "迟".repeat(300)))).isEmpty();
        assertThat(faults(row("60", "39", "迟".repeat(301)))).isEqualTo(Map.of(2, REASON_TOO_LONG));
    }

    @Test
    void aRowLeftEmptyIsNotScoredYetButPointsAreNotTakenAwayByIt() {
        assertThat(faults(row("", " ", ""))).isEmpty();
        assertThat(row("", "", "").isChanged()).isFalse();
        var given = row(new Sheet(Side.LEADERSHIP, List.of(60, 40), "", 1), "", "", "");
        assertThat(faults(given)).isEqualTo(Map.of(0, MISSING, 1, MISSING));
    }

    @ParameterizedTest
    @CsvSource({"60, 40, '', false", "60, 30, 迟到, true", "60, 39, 迟到, false", "60, 39, 早退, true"})
    void onlyWhatIsOtherThanBeforeIsKept(String first, String second, String reason, boolean isChanged) {
        var before = reason.isEmpty()
                ? new Sheet(Side.LEADERSHIP, List.of(60, 40), "", 1)
                : new Sheet(Side.LEADERSHIP, List.of(60, 39), "迟到", 1);
        assertThat(row(before, first, second, reason).isChanged()).isEqualTo(isChanged);
    }

    @Test
    void theTemplateComesBackAsItWentOut() throws IOException {
        var out = new ByteArrayOutputStream();
        GridSheet.write(SCHEME, "考核领导评", "赵敏", List.of(row("60", "39", "迟到"), row("", "", "")), out);

        assertThat(GridSheet.read(SCHEME, DocumentText.of(out.toByteArray()).text()))
                .containsExactly(
                        new GridSheet.Line("1007", "李娜", List.of("60", "39"), "迟到"),
                        new GridSheet.Line("1007", "李娜", List.of("", ""), ""));
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrder() {
        var text = "春季考核\n绩\t备注\t工号\t勤（60）\n40\t好\t1007\t60\n\t\t\t\n39\t\t1008\t58";
        assertThat(GridSheet.read(SCHEME, text))
                .containsExactly(
                        new GridSheet.Line("1007", "", List.of("60", "40"), ""),
                        new GridSheet.Line("1008", "", List.of("58", "39"), ""));
        refused(() -> GridSheet.read(SCHEME, "姓名\t勤\t绩\n李娜\t60\t40"), ScoringRefusal.NO_HEADER);
        refused(() -> GridSheet.read(SCHEME, "工号\t勤\n1007\t60"), ScoringRefusal.COLUMNS_MISSING);
    }

    private static Map<Integer, Fault> faults(GridRow row) {
        return row.faults(SCHEME, Side.LEADERSHIP);
    }

    private static GridRow row(String first, String second, String reason) {
        return row(null, first, second, reason);
    }

    private static GridRow row(@Nullable Sheet before, String first, String second, String reason) {
        return new GridRow(MemberId.next(), "1007", "李娜", "语文组", List.of(first, second), reason, 0, before);
    }
}
