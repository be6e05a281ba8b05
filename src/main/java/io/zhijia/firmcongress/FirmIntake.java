package io.zhijia.firmcongress;

import static io.zhijia.firmcongress.FirmRefusal.TOO_MANY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.firmcongress.FirmRows.Row;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole sheet of firms: new ones are listed, those known by their name are described anew. */
@Service
@Transactional
class FirmIntake {

    private static final int MOST = 2_000;

    private final Firms firms;
    private final FirmService service;
    private final ApplicationEventPublisher log;

    FirmIntake(Firms firms, FirmService service, ApplicationEventPublisher log) {
        this.firms = firms;
        this.service = service;
        this.log = log;
    }

    /** What would become, or became, of a row. */
    enum Verdict {
        NEW("bg-green-lt"),
        CHANGED("bg-yellow-lt"),
        SAME("bg-secondary-lt");

        private final String color;

        Verdict(String color) {
            this.color = color;
        }

        String color() {
            return color;
        }

        /** Message key of its name. */
        String word() {
            return "firmcongress.verdict." + name();
        }

        long count(List<Judged> judged) {
            return judged.stream().filter(one -> one.verdict() == this).count();
        }
    }

    /** One row of the sheet with its verdict. */
    record Judged(Row row, Verdict verdict) {}

    /** What a sheet would do, without doing it. */
    @Transactional(readOnly = true)
    List<Judged> preview(Actor actor, List<Row> rows) {
        service.mustKeep(actor);
        refuseIf(rows.size() > MOST, TOO_MANY, MOST);
        return rows.stream().map(row -> new Judged(row, verdict(actor, row))).toList();
    }

    private Verdict verdict(Actor actor, Row row) {
        return firms.called(actor.union(), row.about().name())
                .map(known -> known.equals(as(known, row)) ? Verdict.SAME : Verdict.CHANGED)
                .orElse(Verdict.NEW);
    }

    private static Firm as(Firm known, Row row) {
        return known.listedAs(row.about(), row.congress());
    }

    /** All of it or nothing. */
    List<Judged> take(Actor actor, List<Row> rows) {
        var judged = preview(actor, rows);
        for (var one : judged) {
            var row = one.row();
            switch (one.verdict()) {
                case NEW -> firms.save(Firm.listed(actor.union(), row.about(), row.congress()));
                case CHANGED ->
                    firms.save(
                            as(firms.called(actor.union(), row.about().name()).orElseThrow(), row));
                case SAME -> {}
            }
        }
        log.publishEvent(new StepTaken(
                actor,
                "firmcongress.step.taken",
                null,
                "+" + Verdict.NEW.count(judged) + " ~" + Verdict.CHANGED.count(judged)));
        return judged;
    }
}
