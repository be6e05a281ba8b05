package io.zhijia.retention;

import io.zhijia.archive.Holdings;
import io.zhijia.archive.RecordKind;
import io.zhijia.document.Bag;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.union.GroupNames;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept how long, and the year's packages. */
@Service
@Transactional
class RetentionService {

    private final RetentionTable table;
    private final Holdings holdings;
    private final DocumentService documents;
    private final GroupNames union;
    private final MessageSource words;
    private final Clock clock;

    RetentionService(
            RetentionTable table,
            Holdings holdings,
            DocumentService documents,
            GroupNames union,
            MessageSource words,
            Clock clock) {
        this.table = table;
        this.holdings = holdings;
        this.documents = documents;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<RecordKind, RetentionPeriod> table(Actor actor) {
        holdings.mustKeep(actor);
        return table.all(actor.union());
    }

    void decide(Actor actor, Map<RecordKind, RetentionPeriod> decided) {
        var before = table(actor);
        decided.forEach((kind, period) -> {
            if (before.get(kind) != period) {
                table.decide(actor.union(), kind, period, actor.member(), clock.instant());
            }
        });
    }

    /** From this year back to the first on record. */
    @Transactional(readOnly = true)
    List<YearLine> years(Actor actor) {
        holdings.mustKeep(actor);
        var now = Year.now(clock);
        var closed = holdings.closedYears(actor);
        var lines = new ArrayList<YearLine>();
        for (var year = now; !year.isBefore(holdings.oldest(actor, now)); year = year.minusYears(1)) {
            lines.add(new YearLine(year, holdings.totals(actor, year), closed.contains(year), year.isBefore(now)));
        }
        return lines;
    }

    void close(Actor actor, Year year) {
        holdings.close(actor, year);
    }

    /** Writes the year's package to where it is wanted; words are in the union's own language, Chinese. */
    @Transactional(readOnly = true)
    void write(Actor actor, Year year, OutputStream out) throws IOException {
        holdings.mustKeep(actor);
        var bag = new Bag(out, "zhijia-" + year);
        var pack = new YearPackage(
                actor, bag, new Catalogue(year.getValue()), table.all(actor.union()), documents, this::say);
        holdings.each(actor, year, pack::add);
        pack.finish(
                union.union(actor) + " " + year + " " + say("retention.catalogue"),
                say("archive.made", actor.name(), LocalDate.now(clock).toString()),
                info(actor, year));
    }

    private Map<String, String> info(Actor actor, Year year) {
        var info = new LinkedHashMap<String, String>();
        info.put("Source-Organization", union.union(actor));
        info.put("Contact-Name", actor.name());
        info.put("External-Description", say("retention.bag", year.toString()));
        info.put("External-Identifier", actor.union() + "/" + year);
        info.put(
                "Internal-Sender-Description",
                say(holdings.closedYears(actor).contains(year) ? "retention.bag.closed" : "retention.bag.open"));
        info.put("Bagging-Date", LocalDate.now(clock).toString());
        info.put("Bag-Software-Agent", "Zhijia");
        return info;
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, Locale.SIMPLIFIED_CHINESE);
    }
}
