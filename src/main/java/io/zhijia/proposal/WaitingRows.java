package io.zhijia.proposal;

import io.zhijia.proposal.Deadline.Pause;
import io.zhijia.proposal.Standing.Given;
import io.zhijia.proposal.WaitingRow.What;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what {@link JdbcWaitingLists} asked for. */
@Repository
class WaitingRows {

    static WaitingRow early(ResultSet row, int number) throws SQLException {
        var what = What.valueOf(row.getString("what"));
        var isCall = what == What.CALL || what == What.SILENT;
        return new WaitingRow(
                what,
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("delegation", UUID.class),
                isCall ? null : standing(row, null, null, List.of(), 0, null, null),
                isCall ? null : rule(row),
                row.getObject("closes", LocalDate.class),
                row.getBoolean("for_all"));
    }

    static WaitingCase inCase(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var given = due == null ? null : new Given(day(row, "assigned_at"), due);
        return new WaitingCase(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("title"),
                standing(
                        row,
                        row.getObject("again_at", LocalDateTime.class) == null ? null : day(row, "again_at"),
                        given,
                        pauses(row),
                        row.getInt("extension"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("next_on", LocalDate.class)),
                Objects.requireNonNull(rule(row)));
    }

    private static Standing standing(
            ResultSet row,
            @Nullable LocalDate again,
            @Nullable Given given,
            List<Pause> pauses,
            int extension,
            @Nullable LocalDate noted,
            @Nullable LocalDate next)
            throws SQLException {
        return new Standing(
                Stage.valueOf(row.getString("stage")),
                row.getInt("round"),
                day(row, "stage_since"),
                again,
                given == null ? null : row.getObject("sent_on", LocalDate.class),
                given == null ? null : sent(row),
                given,
                pauses,
                extension,
                noted,
                next);
    }

    private static @Nullable Outcome sent(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null ? null : Outcome.valueOf(outcome);
    }

    private static @Nullable ClockRule rule(ResultSet row) throws SQLException {
        var days = row.getObject("days", Integer.class);
        var clock = ClockKind.in(Stage.valueOf(row.getString("stage")), row.getInt("round"));
        return days == null
                ? clock == null ? null : clock.usual()
                : new ClockRule(days, row.getBoolean("working"), row.getObject("fixed_on", LocalDate.class));
    }

    private static List<Pause> pauses(ResultSet row) throws SQLException {
        var begins = days(row.getArray("pauses_begin"));
        var ends = days(row.getArray("pauses_end"));
        return IntStream.range(0, begins.size())
                .mapToObj(i -> new Pause(Objects.requireNonNull(begins.get(i)), ends.get(i)))
                .toList();
    }

    private static List<@Nullable LocalDate> days(@Nullable Array column) throws SQLException {
        return column == null
                ? List.of()
                : Arrays.stream((Date[]) column.getArray())
                        .<@Nullable LocalDate>map(day -> day == null ? null : day.toLocalDate())
                        .toList();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toLocalDate();
    }
}
