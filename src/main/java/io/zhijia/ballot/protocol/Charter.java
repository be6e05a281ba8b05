package io.zhijia.ballot.protocol;

import java.security.PublicKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is settled before the first pass is given: what is asked, of whom, by which rules, when, and with which keys. Its
 * hash C stands on the notice and in the minutes.
 *
 * @param kind what is voted on, such as RESOLUTION
 * @param mode sealed or simple
 * @param rules their ids with the day they hold from
 * @param board how much is published: L0, L1, L2
 * @param k no figure below it is published
 * @param envelope L, how long every paper is
 * @param roll R
 * @param entitled how many are on the roll
 */
public record Charter(
        String t,
        String union,
        String ballot,
        String title,
        String kind,
        String mode,
        List<Question> questions,
        List<String> rules,
        Times times,
        boolean voteAgain,
        String board,
        int k,
        int envelope,
        String roll,
        int entitled,
        List<String> tellers,
        Keys keys) {

    public static final String LABEL = "zj-ballot/1";

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Something to be decided, with what may be marked.
     *
     * @param type {@link #ONE} of some answers, {@link #CHOOSE} up to so many of some candidates, {@link #GRADE}
     * @param seats how many are elected; 1 for what is not an election
     * @param max how many may be chosen
     * @param writeIn whether others may be written in
     */
    public record Question(
            String id, String text, String type, int seats, int max, boolean writeIn, List<Option> options) {

        public static final String ONE = "one";
        public static final String CHOOSE = "choose";
        public static final String GRADE = "grade";

        /** Before the id of a candidate somebody is against (×). */
        public static final String AGAINST = "-";

        /** Before a name written in. */
        public static final String WRITTEN = "+";

        public boolean asksForPeople() {
            return type.equals(CHOOSE);
        }

        public boolean isGraded() {
            return type.equals(GRADE);
        }

        /** Whether everything marked is offered, and everybody named once. */
        boolean offers(List<String> marked) {
            var named = new HashSet<>(marked.stream().map(this::named).toList());
            return named.size() == marked.size() && !named.contains("");
        }

        /** Whom or what a mark is about; empty if it is nobody who stands, and no name. */
        private String named(String mark) {
            if (options.stream().anyMatch(option -> option.id().equals(mark))) {
                return mark;
            }
            if (asksForPeople() && mark.startsWith(AGAINST)) {
                var id = mark.substring(1);
                return options.stream().anyMatch(option -> option.id().equals(id)) ? id : "";
            }
            if (!writeIn || !mark.startsWith(WRITTEN) || !WrittenName.isName(mark.substring(1))) {
                return "";
            }
            var name = WrittenName.normal(mark.substring(1));
            return options.stream()
                            .anyMatch(
                                    option -> WrittenName.normal(option.text()).equals(name))
                    ? ""
                    : WRITTEN + name;
        }

        /** How many were chosen: whoever somebody is against was not. */
        static int chosen(List<String> marked) {
            return (int)
                    marked.stream().filter(mark -> !mark.startsWith(AGAINST)).count();
        }

        public Map<String, Object> json() {
            return Map.of(
                    "id", id,
                    "text", text,
                    "type", type,
                    "seats", seats,
                    "max", max,
                    "writeIn", writeIn,
                    "options", options.stream().map(Option::json).toList());
        }
    }

    public record Option(String id, String text) {
        Map<String, Object> json() {
            return Map.of("id", id, "text", text);
        }
    }

    /** Instants in UTC. */
    public record Times(String passFrom, String open, String close) {
        Map<String, Object> json() {
            return Map.of("passFrom", passFrom, "open", open, "close", close);
        }
    }

    /** The public halves. */
    public record Keys(String pass, String box, String receipt) {
        Map<String, Object> json() {
            return Map.of("pass", pass, "box", box, "receipt", receipt);
        }
    }

    /** As it was kept. */
    public static Charter read(String canonical) {
        return JSON.readValue(canonical, Charter.class);
    }

    public String canonical() {
        return CanonicalJson.write(Map.ofEntries(
                Map.entry("t", t),
                Map.entry("union", union),
                Map.entry("ballot", ballot),
                Map.entry("title", title),
                Map.entry("kind", kind),
                Map.entry("mode", mode),
                Map.entry("questions", questions.stream().map(Question::json).toList()),
                Map.entry("rules", rules),
                Map.entry("times", times.json()),
                Map.entry("voteAgain", voteAgain),
                Map.entry("board", board),
                Map.entry("k", k),
                Map.entry("envelope", envelope),
                Map.entry("roll", roll),
                Map.entry("entitled", entitled),
                Map.entry("tellers", tellers),
                Map.entry("keys", keys.json())));
    }

    /** C */
    public byte[] hash() {
        return Bytes.hash(Bytes.label(canonical()));
    }

    public String shortCode() {
        return ShortCode.of(hash());
    }

    public PublicKey passKey() {
        return Rsa.publicKey(Bytes.of(keys.pass()));
    }
}
