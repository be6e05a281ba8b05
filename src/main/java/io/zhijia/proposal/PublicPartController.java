package io.zhijia.proposal;

import io.zhijia.document.Csv;
import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.proposal.PublicPart.Entry;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** The proposals of a call as everybody may have them: a collection to print (提案汇编), a table, data. */
@Controller
@RequestMapping("/proposals/calls/{id}")
class PublicPartController {

    private static final List<String> COLUMNS = List.of(
            "number",
            "subject",
            "title",
            "proposers",
            "delegation",
            "grounds",
            "measures",
            "state",
            "department",
            "outcome",
            "answer",
            "answeredOn",
            "files",
            "percent");

    private final PublicPart part;
    private final CallService calls;
    private final UnionDirectory union;
    private final MessageSource words;
    private final JsonMapper json;
    private final Clock clock;

    PublicPartController(
            PublicPart part,
            CallService calls,
            UnionDirectory union,
            MessageSource words,
            JsonMapper json,
            Clock clock) {
        this.part = part;
        this.calls = calls;
        this.union = union;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/collection.docx")
    ResponseEntity<byte[]> collection(Actor actor, @PathVariable CallId id, Locale language) {
        var call = calls.get(actor, id);
        var paper = new WordPaper()
                .title(say("proposal.collection.of", language, call.title()))
                .subtitle(Stream.of(call.sittingTitle(), union.profile(actor).name())
                        .filter(one -> !one.isEmpty())
                        .reduce((one, other) -> one + "　" + other)
                        .orElse(""));
        var entries = part.of(actor, id, language);
        if (entries.isEmpty()) {
            paper.text(say("proposal.list.none", language));
        }
        entries.forEach(one -> write(paper, one, language));
        paper.signed(union.profile(actor).name(), LocalDate.now(clock));
        return Download.WORD.of(paper.toBytes(), say("proposal.collection.of", language, call.title()));
    }

    @GetMapping("/public.csv")
    ResponseEntity<byte[]> table(Actor actor, @PathVariable CallId id, Locale language) {
        var call = calls.get(actor, id);
        var heads = COLUMNS.stream()
                .map(column -> say("proposal.public." + column, language))
                .toList();
        var rows = part.of(actor, id, language).stream().map(Entry::cells).toList();
        return Download.CSV.of(Csv.of(heads, rows), call.title());
    }

    @GetMapping("/public.json")
    ResponseEntity<byte[]> data(Actor actor, @PathVariable CallId id, Locale language) {
        var call = calls.get(actor, id);
        return Download.JSON.of(json.writeValueAsBytes(part.of(actor, id, language)), call.title());
    }

    private void write(WordPaper paper, Entry one, Locale language) {
        paper.heading((one.number() + " " + one.title()).strip());
        line(paper, "subject", one.subject(), language);
        line(paper, "proposers", String.join("、", one.proposers()), language);
        line(paper, "delegation", one.delegation(), language);
        line(paper, "grounds", one.grounds(), language);
        line(paper, "measures", one.measures(), language);
        line(paper, "state", one.state(), language);
        line(paper, "department", one.department(), language);
        line(paper, "answer", one.answer(), language);
        line(paper, "files", String.join("、", one.files()), language);
    }

    private void line(WordPaper paper, String column, String what, Locale language) {
        if (!what.isEmpty()) {
            paper.text(say("proposal.public." + column, language) + "：" + what);
        }
    }

    private String say(String key, Locale language, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
