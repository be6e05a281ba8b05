package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringPermission.KEEP_SCORING;
import static io.zhijia.scoring.ScoringRefusal.NOT_ASKED;
import static io.zhijia.scoring.ScoringRefusal.OWN_SCORE;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points one side gives many people at once; all of it is kept, or nothing. */
@Service
@Transactional
class GridService {

    private final Runs runs;
    private final Schemes schemes;
    private final ScoringViews views;
    private final Clock clock;

    GridService(Runs runs, Schemes schemes, ScoringViews views, Clock clock) {
        this.runs = runs;
        this.schemes = schemes;
        this.views = views;
        this.clock = clock;
    }

    /** Everybody whom this person may give the points of a side. */
    record Grid(Run run, Scheme scheme, Side side, List<GridRow> rows) {

        boolean hasFaults() {
            return rows.stream().anyMatch(row -> !row.faults(scheme, side).isEmpty());
        }

        /** Of rows without faults. */
        List<GridRow> changed() {
            return rows.stream().filter(GridRow::isChanged).toList();
        }

        Grid with(List<GridRow> some) {
            return new Grid(run, scheme, side, some);
        }

        String path() {
            return run.path() + "/grid/" + side;
        }
    }

    /**
     * What is typed for one person.
     *
     * @param version of what was there when it was read
     */
    record TypedRow(MemberId member, List<String> cells, String reason, int version) {}

    /**
     * A filled sheet, before anything of it is kept.
     *
     * @param grid the rows of people who are scored here
     * @param strangers rows with a number nobody here has
     * @param twice rows for somebody who has one already
     * @param without who has no points, neither there nor here
     */
    record Preview(Grid grid, List<GridSheet.Line> strangers, List<GridSheet.Line> twice, List<GridRow> without) {

        boolean isClean() {
            return strangers.isEmpty() && twice.isEmpty() && !grid.hasFaults();
        }
    }

    @Transactional(readOnly = true)
    Grid grid(Actor actor, RunId id, Side side) {
        return grid(actor, runs.get(actor.union(), id), side);
    }

    private Grid grid(Actor actor, Run run, Side side) {
        refuseIf(side == Side.SELF, OWN_SCORE);
        var scheme = schemes.get(actor.union(), run.scheme());
        var sheets = runs.sheets(actor.union(), run.id());
        var groups = views.groups(actor);
        var rows = runs.people(actor.union(), run.id()).stream()
                .filter(person -> !person.isExempt() && ScoringViews.mayScore(actor, person, side))
                .map(person -> GridRow.of(
                        person,
                        person.group() == null ? "" : groups.getOrDefault(person.group(), ""),
                        scheme,
                        sheets.getOrDefault(person.member(), List.of()).stream()
                                .filter(sheet -> sheet.side() == side)
                                .findFirst()
                                .orElse(null)))
                .toList();
        if (rows.isEmpty()) {
            actor.must(KEEP_SCORING);
        }
        run.mustBeOpen();
        refuseIf(scheme.content().weight(side) == 0, NOT_ASKED);
        return new Grid(run, scheme, side, rows);
    }

    /**
     * Keeps what changed, if nothing of it is wrong; sent twice it is kept once.
     *
     * @return the rows as they were typed
     * @throws NoSuchElementException if somebody is not scored by this person
     */
    Grid fill(Actor actor, RunId id, Side side, List<TypedRow> typed) {
        var whole = grid(actor, runs.lock(actor.union(), id), side);
        var byMember = whole.rows().stream().collect(Collectors.toMap(GridRow::member, Function.identity()));
        var grid = whole.with(typed.stream()
                .map(one -> row(byMember, one.member()).typed(one.cells(), one.reason(), one.version()))
                .toList());
        if (!grid.hasFaults()) {
            var today = LocalDate.now(clock);
            grid.changed()
                    .forEach(row -> runs.save(
                            actor.union(),
                            id,
                            row.member(),
                            Sheet.filled(grid.scheme(), side, row.points(), row.reason(), row.version()),
                            today,
                            actor.member()));
        }
        return grid;
    }

    private static GridRow row(Map<MemberId, GridRow> all, MemberId member) {
        var row = all.get(member);
        if (row == null) {
            throw new NoSuchElementException("Not scored by this person: " + member);
        }
        return row;
    }

    /** What a filled sheet would change; nothing is kept. */
    @Transactional(readOnly = true)
    Preview read(Actor actor, RunId id, Side side, String text) {
        var whole = grid(actor, id, side);
        var byNumber = whole.rows().stream()
                .collect(Collectors.toMap(GridRow::number, Function.identity(), (one, other) -> one));
        var rows = new ArrayList<GridRow>();
        var strangers = new ArrayList<GridSheet.Line>();
        var twice = new ArrayList<GridSheet.Line>();
        var seen = new HashSet<MemberId>();
        for (var line : GridSheet.read(whole.scheme(), text)) {
            var row = byNumber.get(line.number());
            if (row == null) {
                strangers.add(line);
            } else if (seen.add(row.member())) {
                rows.add(row.typed(line.cells(), line.reason(), row.version()));
            } else {
                twice.add(line);
            }
        }
        var filled =
                rows.stream().filter(row -> !row.isBlank()).map(GridRow::member).collect(Collectors.toSet());
        return new Preview(
                whole.with(rows.stream()
                        .filter(row -> filled.contains(row.member()))
                        .toList()),
                strangers,
                twice,
                whole.rows().stream()
                        .filter(row -> row.before() == null && !filled.contains(row.member()))
                        .toList());
    }
}
