package io.zhijia.ballot.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.Paper.Fault;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTests {

    private static final VoterSide.BoxInParts BOX = VoterSide.box("b");
    private static final Question QUESTION = new Question(
            "q1",
            "同意吗",
            "one",
            1,
            1,
            false,
            List.of(new Option("for", "同意"), new Option("against", "不同意"), new Option("abstain", "弃权")));

    private final byte[] vote = VoterSide.random(32);
    private final byte[] code = VoterSide.random(32);

    @Test
    void jsonIsWrittenInOneWayOnly() {
        assertThat(CanonicalJson.write(Map.of("b", 1, "a", List.of("é\n\u0001\"", true), "é", Map.of())))
                .isEqualTo("{\"a\":[\"é\\n\\u0001\\\"\",true],\"b\":1,\"é\":{}}");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1L << 53));
    }

    @Test
    void theShortCodeIsTheFirstFiftyBits() {
        assertThat(ShortCode.of(Bytes.hash(Bytes.label("abc")))).isEqualTo("Q9W1D-FWF07");
    }

    @Test
    void bytesAreReadOnlyAsTheyAreWritten() {
        assertThat(Bytes.of("AQI")).containsExactly(1, 2);
        for (var other : List.of("AQI=", "AQJ", "A QI", "AQ+")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Bytes.of(other));
        }
    }

    @Test
    void anEnvelopeOpensForItsVoteAndItsPassOnly() {
        var paper = VoterSide.paper(Map.of("q1", List.of("for")), 256);
        var envelope = VoterSide.seal(publicKey(), vote, code, paper);
        var key = open(1, 2);

        assertThat(envelope).hasSize(Envelope.length(256));
        assertThat(Envelope.open(envelope, key, vote, Pass.hash(code)))
                .hasValueSatisfying(opened -> assertThat(opened.paper()).isEqualTo(paper));
        assertThat(Envelope.open(envelope, key, VoterSide.random(32), Pass.hash(code)))
                .isEmpty();
        assertThat(Envelope.open(envelope, key, vote, Pass.hash(VoterSide.random(32))))
                .as("copied to another pass")
                .isEmpty();
    }

    /** Version, hash of the key, wrapped key, iv, paper, tag: each kind of byte. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 33, 416, 417, 428, 429, 684, 700})
    void anEnvelopeWithOneByteChangedDoesNotOpen(int at) {
        var envelope = VoterSide.seal(publicKey(), vote, code, new byte[256]);
        envelope[at] ^= 4;

        assertThat(Envelope.open(envelope, open(1, 3), vote, Pass.hash(code))).isEmpty();
    }

    @Test
    void anyTwoPartsOpenTheBoxAndOneDoesNot() {
        for (var pair : List.of(List.of(1, 2), List.of(1, 3), List.of(2, 3), List.of(3, 1))) {
            assertThat(open(pair.get(0), pair.get(1)).getEncoded()).isNotEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> open(2, 2));
        var foreign = VoterSide.box("b");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BoxKey.open(part(1), Part.read(foreign.parts().get(1)), BOX.wrapped(), BOX.publicKey()));
    }

    @Test
    void aDamagedPartIsNoPart() {
        var file = BOX.parts().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> Part.read(file.replace("\"x\":1", "\"x\":2")));
        assertThatIllegalArgumentException().isThrownBy(() -> Part.read(file.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Part.read("{}"));
    }

    @Test
    void papersAreReadAndFaultsNamed() {
        var length = Paper.length(List.of(QUESTION));
        assertThat(length).isEqualTo(256);
        assertThat(read(Map.of("q1", List.of("for")), length).choices()).isEqualTo(Map.of("q1", List.of("for")));
        assertThat(read(Map.of("q1", List.of()), length).isValid()).as("blank").isTrue();
        assertThat(read(Map.of("q1", List.of("maybe")), length).fault()).isEqualTo(Fault.UNKNOWN_OPTION);
        assertThat(read(Map.of("q1", List.of("for", "for")), length).fault()).isEqualTo(Fault.UNKNOWN_OPTION);
        assertThat(read(Map.of("q1", List.of("for", "against")), length).fault())
                .isEqualTo(Fault.TOO_MANY);
        assertThat(read(Map.of("q2", List.of("for")), length).fault()).isEqualTo(Fault.UNREADABLE);
        assertThat(Paper.read(new byte[256], List.of(QUESTION)).fault()).isEqualTo(Fault.UNREADABLE);
        assertThat(Paper.read(VoterSide.random(256), List.of(QUESTION)).fault()).isEqualTo(Fault.UNREADABLE);
    }

    /** I19 */
    @Test
    void i19PapersOfAnElectionAreReadAsTheRulesSay() {
        var candidates = List.of(new Option("c1", "丁一"), new Option("c2", "卜二"), new Option("c3", "王三"));
        var election = new Question("q1", "委员", Question.CHOOSE, 2, 2, true, candidates);
        for (var valid : List.of(
                List.<String>of(),
                List.of("c1"),
                List.of("c1", "-c2", "-c3"),
                List.of("-c1", "-c2", "-c3"),
                List.of("c1", "+李四"),
                List.of("+李四", "+赵五", "-c1"))) {
            assertThat(read(election, valid).fault()).as(valid.toString()).isNull();
        }
        assertThat(read(election, List.of("c1", "c2", "c3")).fault()).isEqualTo(Fault.TOO_MANY);
        assertThat(read(election, List.of("c1", "c2", "+李四")).fault()).isEqualTo(Fault.TOO_MANY);
        for (var unknown : List.of(
                List.of("c1", "-c1"),
                List.of("c4"),
                List.of("-c4"),
                List.of("+丁一"),
                List.of("+丁 一"),
                List.of("+李四", "+李　四"),
                List.of("+ · "),
                List.of("+" + "长".repeat(21)),
                List.of("+李\n四"))) {
            assertThat(read(election, unknown).fault()).as(unknown.toString()).isEqualTo(Fault.UNKNOWN_OPTION);
        }
        var closed = new Question("q1", "主席", Question.CHOOSE, 1, 1, false, candidates);
        assertThat(read(closed, List.of("+李四")).fault()).isEqualTo(Fault.UNKNOWN_OPTION);
        assertThat(read(QUESTION, List.of("-for")).fault()).isEqualTo(Fault.UNKNOWN_OPTION);
    }

    /** There is one way to write a paper: else a voter could write one that only some programs read. */
    @Test
    void aPaperWrittenInAnyOtherWayIsNone() {
        for (var paper : VoterSide.oddPapers(256)) {
            assertThat(Paper.read(paper, List.of(QUESTION)).fault())
                    .as(new String(paper, StandardCharsets.ISO_8859_1))
                    .isEqualTo(Fault.UNREADABLE);
        }
    }

    /** However it is composed, and with signs nobody sees; a half sign would become another in the database. */
    @Test
    void twoWaysOfWritingANameAreOneAndWhatIsNoTextIsNone() {
        assertThat(WrittenName.normal("J\u030c")).isEqualTo(WrittenName.normal("\u01f0"));
        assertThat(WrittenName.normal("李\u200b四"))
                .isEqualTo(WrittenName.normal("\u202e李四,"))
                .isEqualTo("李四");
        for (var name : List.of("李\ud800", "李\uffff", "李\ufdd0", "李\u0085", "\u200b")) {
            assertThat(WrittenName.isName(name)).isFalse();
        }
        assertThat(WrittenName.isName("\ud842\udfb7李")).isTrue();
    }

    /** Whatever is marked and written in, the paper is long enough for it; and no longer than it must be. */
    @Test
    void everyPaperOfAVoteFitsIntoItsLength() {
        var many = IntStream.rangeClosed(1, 31)
                .mapToObj(i -> new Option("c" + i, "候选人" + i))
                .toList();
        var questions = List.of(
                new Question("q1", "委员", Question.CHOOSE, 29, 29, true, many),
                new Question("q2", "经审委员", Question.CHOOSE, 3, 3, true, many.subList(0, 4)));
        var longest = Map.of(
                "q1",
                Stream.concat(
                                many.stream().map(one -> "-" + one.id()),
                                IntStream.range(0, 29).mapToObj(i -> "+" + "鬱".repeat(18) + (10 + i)))
                        .toList(),
                "q2",
                Stream.concat(
                                many.stream().limit(4).map(one -> "-" + one.id()),
                                IntStream.range(0, 3).mapToObj(i -> "+" + "鬱".repeat(19) + i))
                        .toList());
        var length = Paper.length(questions);

        assertThat(length % 256).isZero();
        assertThat(Paper.read(VoterSide.paper(longest, length), questions).fault())
                .isNull();
        assertThat(CanonicalJson.bytes(longest).length).isGreaterThan(length - 512);
    }

    @Test
    void aCommitmentChangesWithEachOfItsParts() {
        var paper = new Paper(Map.of("q1", List.of("c1")), null, "nonce");
        var commitments = List.of(
                paper.commitment(code),
                paper.commitment(VoterSide.random(32)),
                new Paper(Map.of("q1", List.of("c2")), null, "nonce").commitment(code),
                new Paper(Map.of("q1", List.of("c1")), null, "other").commitment(code),
                new Paper(Map.of(), Fault.TOO_MANY).commitment(code));
        assertThat(commitments.stream().map(Bytes::text).distinct()).hasSize(5);
        assertThat(paper.commitment(code)).isEqualTo(commitments.getFirst());
    }

    private static Paper read(Question question, List<String> marks) {
        return Paper.read(VoterSide.paper(Map.of("q1", marks), Paper.length(List.of(question))), List.of(question));
    }

    /** RFC 9162 for sizes that are no power of two: an odd one stands alone at the right. */
    @Test
    void theRootDependsOnEveryLineAndOnNoOrder() {
        var lines = IntStream.range(0, 7)
                .mapToObj(i -> new Inclusion.Line(VoterSide.random(32), VoterSide.random(32)))
                .toList();
        var three = new Inclusion(lines.subList(0, 3)).lines();
        var leaves = three.stream()
                .map(line -> Bytes.hash(new byte[] {0}, line.ht(), line.hs()))
                .toList();
        assertThat(new Inclusion(three).root())
                .isEqualTo(Bytes.hash(
                        new byte[] {1}, Bytes.hash(new byte[] {1}, leaves.get(0), leaves.get(1)), leaves.get(2)));
        assertThat(new Inclusion(lines.reversed()).root()).isEqualTo(new Inclusion(lines).root());
        for (int i = 0; i < lines.size(); i++) {
            var others = new ArrayList<>(lines);
            others.remove(i);
            assertThat(new Inclusion(others).root()).isNotEqualTo(new Inclusion(lines).root());
        }
        assertThat(HexFormat.of().formatHex(new Inclusion(List.of()).root())).startsWith("e3b0c442");
    }

    @Test
    void theLogIsWholeOrNot() {
        var first = Event.after(null, "2026-06-01T00:00:00Z", "KEEPER", "SET_UP", Map.of());
        var second = Event.after(first, "2026-06-01T00:00:01Z", "TELLER", "BOX_KEY", Map.of("box", "x"));
        assertThat(Event.areWhole(List.of(first, second))).isTrue();
        assertThat(Event.areWhole(List.of(second))).isFalse();
        assertThat(Event.areWhole(List.of(first, first))).isFalse();
        var changed = new Event(1, first.at(), "TELLER", first.kind(), first.facts(), first.prev());
        assertThat(Event.areWhole(List.of(changed, second))).isFalse();
    }

    private static Paper read(Map<String, List<String>> answers, int length) {
        return Paper.read(VoterSide.paper(answers, length), List.of(QUESTION));
    }

    private RSAPublicKey publicKey() {
        return Rsa.publicKey(BOX.publicKey());
    }

    private Part part(int x) {
        return Part.read(BOX.parts().get(x - 1));
    }

    private java.security.PrivateKey open(int one, int other) {
        return BoxKey.open(part(one), part(other), BOX.wrapped(), BOX.publicKey());
    }
}
