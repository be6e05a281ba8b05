package io.zhijia.ballot;

import static java.util.Objects.requireNonNull;

import io.zhijia.ballot.RollEntry.Channel;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.CanonicalJson;
import io.zhijia.ballot.protocol.Event;
import io.zhijia.ballot.protocol.Inclusion;
import io.zhijia.ballot.protocol.RollLine;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published of a vote (公布): one file from which everybody can count again, without us. */
final class Board {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What is kept of the papers: at level L2 all of them, at L1 their commitments, at L0 nothing.
     */
    record Counted(List<Opened> papers, List<byte[]> commitments) {}

    /** Everything there is to say of a vote that was announced. */
    static String of(Ballot ballot, List<RollEntry> roll, List<Sealed> box, Counted counted, List<Event> log) {
        var told = upToTheAnnouncement(log);
        var board = new HashMap<String, Object>();
        board.put("t", "zj-board/1");
        board.put("charter", read(requireNonNull(ballot.facts().charter())));
        board.put("roll", RollLine.json(roll.stream().map(RollEntry::line).toList()));
        board.put("passes", count(roll, Channel.ONLINE));
        board.put("papers", count(roll, Channel.PAPER));
        board.put("inclusion", inclusion(box));
        board.put("root", requireNonNull(ballot.facts().root()));
        if (ballot.fixed().voteAgain()) {
            board.put("again", again(box));
        }
        switch (ballot.asked().level()) {
            case L2 -> board.put("rows", rows(box, counted.papers()));
            case L1 -> board.put("commitments", texts(counted.commitments()));
            case L0 -> {} // the totals are everything
        }
        board.put("tally", read(requireNonNull(ballot.facts().tally())));
        var joined = ballot.facts().joined();
        if (joined != null) {
            board.put("joined", read(joined));
        }
        board.put("events", told.stream().map(Event::json).toList());
        board.put("head", Journal.head(told));
        board.put("signature", requireNonNull(ballot.facts().signature()));
        return CanonicalJson.write(board);
    }

    /** What the whole is signed by. */
    static Map<String, String> statement(Ballot ballot, String head) {
        return Map.of(
                "t",
                "zj-board/1",
                "c",
                Bytes.text(ballot.fixed().hash()),
                "head",
                head,
                "root",
                requireNonNull(ballot.facts().root()));
    }

    /** Each pass with what was dropped under it, hashed; in the order of the hashes. */
    static List<Map<String, String>> inclusion(List<Sealed> box) {
        return new Inclusion(box.stream().map(Sealed::line).toList())
                .lines().stream()
                        .map(line -> Map.of("ht", Bytes.text(line.ht()), "hs", Bytes.text(line.hs())))
                        .toList();
    }

    /** For each later paper its code and the one that was signed, so that whoever holds a receipt of an earlier one finds it. */
    private static List<Map<String, String>> again(List<Sealed> box) {
        return later(box)
                .map(one -> Map.of(
                        "t", Bytes.text(one.pass().code()),
                        "of", Bytes.text(one.pass().of())))
                .sorted(Comparator.comparing(one -> one.getOrDefault("t", "")))
                .toList();
    }

    /** Papers that replaced others. */
    static Stream<Sealed> later(List<Sealed> box) {
        return box.stream().filter(one -> !one.pass().isFirst());
    }

    /** Of all commitments in the order of their bytes. */
    static String hashOf(List<byte[]> commitments) {
        return Bytes.text(Bytes.hash(CanonicalJson.bytes(texts(commitments))));
    }

    private static List<String> texts(List<byte[]> commitments) {
        return commitments.stream()
                .sorted(Arrays::compareUnsigned)
                .map(Bytes::text)
                .toList();
    }

    private static List<Event> upToTheAnnouncement(List<Event> log) {
        var announced = log.stream()
                .filter(event -> event.kind().equals(Journal.Kind.ANNOUNCED.name()))
                .mapToInt(Event::seq)
                .findFirst();
        return log.stream()
                .filter(event -> event.seq() <= announced.orElse(Integer.MAX_VALUE))
                .toList();
    }

    private static int count(List<RollEntry> roll, Channel channel) {
        return (int) roll.stream().filter(line -> line.channel() == channel).count();
    }

    private static List<Map<String, Object>> rows(List<Sealed> box, List<Opened> papers) {
        var byCode = papers.stream().collect(Collectors.toMap(one -> Bytes.text(one.code()), one -> one));
        return box.stream()
                .map(dropped -> row(
                        dropped,
                        requireNonNull(byCode.get(Bytes.text(dropped.pass().code())))))
                .toList();
    }

    private static Map<String, Object> row(Sealed dropped, Opened opened) {
        var row = new TreeMap<String, Object>();
        row.put("t", Bytes.text(dropped.pass().code()));
        row.put("sig", Bytes.text(dropped.pass().signature()));
        row.put("env", Bytes.text(dropped.envelope()));
        if (opened.key() != null) {
            row.put("key", Bytes.text(opened.key()));
        }
        var fault = opened.paper().fault();
        if (fault == null) {
            row.put("choices", opened.choices());
        } else {
            row.put("fault", fault.name());
        }
        return row;
    }

    private static Object read(String canonical) {
        return plain(JSON.readTree(canonical));
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            var object = new TreeMap<String, Object>();
            node.properties().forEach(one -> object.put(one.getKey(), plain(one.getValue())));
            return object;
        }
        if (node.isArray()) {
            return node.valueStream().map(Board::plain).toList();
        }
        if (node.isIntegralNumber()) {
            return node.asInt();
        }
        return node.isBoolean() ? (Object) node.asBoolean() : node.asString();
    }

    private Board() {}
}
