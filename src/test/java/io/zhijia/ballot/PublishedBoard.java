package io.zhijia.ballot;

import io.zhijia.ballot.Ballot.Box;
import io.zhijia.ballot.Ballot.Facts;
import io.zhijia.ballot.Ballot.Teller;
import io.zhijia.ballot.protocol.BoxKey;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.Charter.Times;
import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.Event;
import io.zhijia.ballot.protocol.Inclusion;
import io.zhijia.ballot.protocol.Paper;
import io.zhijia.ballot.protocol.Paper.Fault;
import io.zhijia.ballot.protocol.Part;
import io.zhijia.ballot.protocol.Pass;
import io.zhijia.ballot.protocol.PassKey;
import io.zhijia.ballot.protocol.ReceiptKey;
import io.zhijia.ballot.protocol.RollLine;
import io.zhijia.ballot.protocol.Rsa;
import io.zhijia.ballot.protocol.VoterSide;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A whole vote without tables or pages: what is published of it, for whoever wants to check or to forge. */
public final class PublishedBoard {

    private static final Instant OPENS = Instant.parse("2026-06-20T06:00:00Z");
    private static final Asked MATTER = Asked.matters(List.of("是否同意《教职工考核办法》？"));
    private static final Asked PEOPLE = new Asked(
            Kind.ELECTION,
            Level.L1,
            List.of(
                    new Question(
                            "q1",
                            "委员",
                            Question.CHOOSE,
                            2,
                            2,
                            true,
                            List.of(new Option("c1", "丁一"), new Option("c2", "卜二"), new Option("c3", "王三"))),
                    new Question("q2", "主席", Question.CHOOSE, 1, 1, false, List.of(new Option("c1", "丁一")))),
            Map.of("q1", 5, "q2", 0));
    private static final Asked GRADES = new Asked(
            Kind.APPRAISAL,
            Level.L0,
            List.of(new Question(
                    "q1",
                    "总体评价",
                    Question.GRADE,
                    1,
                    1,
                    false,
                    List.of(new Option("a", "优秀"), new Option("b", "称职"), new Option("c", "不称职")))),
            Map.of());

    /** One voter for each of these marks: an option, nothing for a blank, {@code x} for an envelope that does not open. */
    public static String of(List<String> marks) {
        return published(MATTER, marks.stream().map(PublishedBoard::one).toList());
    }

    /** The same where people may vote again: every second one did, the fourth three times. */
    public static String ofSecondThoughts(List<String> marks) {
        return published(MATTER, true, marks.stream().map(PublishedBoard::one).toList());
    }

    /** One voter for each of these marks, and one for each way of writing a paper that is none. */
    public static String withOddPapers(List<String> marks) {
        var odd = VoterSide.oddPapers(Paper.length(MATTER.questions()));
        return published(
                MATTER,
                Stream.concat(
                                marks.stream().map(PublishedBoard::one),
                                odd.stream().map(paper -> (IntFunction<byte[]>) length -> paper))
                        .toList());
    }

    /** At level L1: two seats for three, and one for one; the marks of each voter for the first, {@code x} as above. */
    public static String ofElection(List<List<String>> papers) {
        return published(
                PEOPLE,
                papers.stream()
                        .map(marks ->
                                marks.contains("x") ? UNOPENED : written(Map.of("q1", marks, "q2", List.of("c1"))))
                        .toList());
    }

    /** The same, and two people said that these names written in are one person. */
    public static String ofJoinedNames(List<List<String>> papers, List<String> names, String meant) {
        return published(
                PEOPLE,
                false,
                papers.stream()
                        .map(marks -> written(Map.of("q1", marks, "q2", List.of("c1"))))
                        .toList(),
                List.of(Joining.proposed("q1", names, meant, 0, Journal.By.TELLER, MemberId.next())
                        .decided(Joining.State.COUNTED, Journal.By.KEEPER, MemberId.next())));
    }

    /** At level L0. */
    public static String ofGrades(List<String> grades) {
        return published(GRADES, grades.stream().map(PublishedBoard::one).toList());
    }

    /** What our own program counts, as it is published. */
    public static String counted(List<Question> questions, List<byte[]> padded) {
        return Tally.of(
                        questions,
                        padded.stream()
                                .map(paper -> new Opened(new byte[0], null, Paper.read(paper, questions)))
                                .toList())
                .canonical();
    }

    /** What is published of so many papers for each of these grades, the last of them blank. */
    public static String published(int k, List<Integer> figures) {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < figures.size(); i++) {
            counts.put(i == figures.size() - 1 ? Tally.BLANK : "c" + (i + 1), figures.get(i));
        }
        var valid = figures.stream().mapToInt(Integer::intValue).sum();
        return new Tally(valid, 0, Map.of("q1", counts)).without(k).canonical();
    }

    private static final IntFunction<byte[]> UNOPENED = byte[]::new;

    private static IntFunction<byte[]> one(String mark) {
        return mark.equals("x") ? UNOPENED : written(Map.of("q1", mark.isEmpty() ? List.of() : List.of(mark)));
    }

    private static IntFunction<byte[]> written(Map<String, List<String>> marks) {
        return length -> VoterSide.paper(marks, length);
    }

    private static String published(Asked asked, List<IntFunction<byte[]>> marks) {
        return published(asked, false, marks);
    }

    private static String published(Asked asked, boolean again, List<IntFunction<byte[]>> marks) {
        return published(asked, again, marks, List.of());
    }

    private static String published(
            Asked asked, boolean again, List<IntFunction<byte[]>> marks, List<Joining> joinings) {
        var id = BallotId.next();
        var parts = VoterSide.box(id.toString());
        var passes = PassKey.newPair();
        var receipts = ReceiptKey.newPair();
        var roll = IntStream.rangeClosed(1, marks.size() + 1)
                .mapToObj(no -> RollEntry.entitled(no, MemberId.next(), "代表" + no, "第一代表团"))
                .toList();
        var lines = roll.stream().map(RollEntry::line).toList();
        var charter = new Charter(
                Charter.LABEL,
                UnionId.next().toString(),
                id.toString(),
                "教职工考核办法",
                asked.kind().name(),
                "sealed",
                asked.questions(),
                List.of("SHANGHAI/ALL/CONGRESS_PASSES@2018-01-01"),
                new Times("2026-06-20T05:00:00Z", OPENS.toString(), "2026-06-20T07:00:00Z"),
                again,
                asked.level().name(),
                asked.level().k(),
                Paper.length(asked.questions()),
                Bytes.text(RollLine.hash(lines)),
                lines.size(),
                List.of("甲", "乙", "丙"),
                new Charter.Keys(
                        Bytes.text(passes.getPublic().getEncoded()),
                        Bytes.text(parts.publicKey()),
                        Bytes.text(receipts.getPublic().getEncoded())));
        var signer = PassKey.of(passes.getPrivate().getEncoded());
        var box = IntStream.range(0, marks.size())
                .mapToObj(i -> sealed(charter, marks.get(i), again ? i % 4 % 2 * (i % 4) : 0, signer, parts))
                .toList();
        return published(
                asked,
                charter,
                id,
                roll,
                box,
                parts,
                ReceiptKey.of(receipts.getPrivate().getEncoded()),
                joinings);
    }

    private static Sealed sealed(
            Charter charter, IntFunction<byte[]> written, int later, PassKey signer, VoterSide.BoxInParts box) {
        var vote = charter.hash();
        var passKey = (RSAPublicKey) charter.passKey();
        var request = VoterSide.request(VoterSide.random(16), vote, passKey, charter.voteAgain());
        Pass pass = VoterSide.pass(request, signer.sign(request.blinded()), passKey, later);
        var paper = written.apply(charter.envelope());
        var boundTo = written == UNOPENED ? VoterSide.random(32) : vote;
        return new Sealed(pass, VoterSide.seal(Rsa.publicKey(box.publicKey()), boundTo, pass.code(), paper));
    }

    private static String published(
            Asked asked,
            Charter charter,
            BallotId id,
            List<RollEntry> roll,
            List<Sealed> box,
            VoterSide.BoxInParts parts,
            ReceiptKey receipts,
            List<Joining> joinings) {
        var key = BoxKey.open(
                Part.read(parts.parts().get(0)), Part.read(parts.parts().get(2)), parts.wrapped(), parts.publicKey());
        var papers = box.stream()
                .map(dropped -> Envelope.open(
                                dropped.envelope(),
                                key,
                                charter.hash(),
                                dropped.pass().hash())
                        .map(opened -> new Opened(
                                dropped.pass().code(), opened.key(), Paper.read(opened.paper(), asked.questions())))
                        .orElseGet(() ->
                                new Opened(dropped.pass().code(), null, new Paper(Map.of(), Fault.SEALED_OTHERWISE))))
                .toList();
        var taken = roll.stream()
                .map(line -> line.no() > box.size()
                        ? line
                        : new RollEntry(
                                line.no(),
                                line.member(),
                                line.name(),
                                line.delegation(),
                                RollEntry.Channel.ONLINE,
                                OPENS,
                                "",
                                new byte[1],
                                new byte[1]))
                .toList();
        var tally = Tally.of(asked.questions(), papers).without(charter.k()).canonical();
        var root = Bytes.text(new Inclusion(box.stream().map(Sealed::line).toList()).root());
        var log = new ArrayList<Event>();
        note(log, "SET_UP", Map.of("entitled", String.valueOf(roll.size())));
        note(log, "NOTIFIED", Map.of("c", Bytes.text(charter.hash()), "roll", charter.roll()));
        note(log, "OPEN", Map.of("present", String.valueOf(roll.size())));
        var size = String.valueOf(box.size());
        var closed = new HashMap<>(Map.of("root", root, "received", size, "passes", size, "papers", "0"));
        if (charter.voteAgain()) {
            closed.put(Journal.AGAIN, String.valueOf(Board.later(box).count()));
        }
        note(log, "CLOSED", closed);
        var commitments = asked.level() == Level.L1
                ? papers.stream().map(Opened::commitment).toList()
                : List.<byte[]>of();
        var opened = new HashMap<>(Map.of("tally", Bytes.text(Bytes.hash(Bytes.label(tally))), "parts", "1,3"));
        if (asked.level() == Level.L1) {
            opened.put("commitments", Board.hashOf(commitments));
        }
        note(log, "OPENED", opened);
        var joined = joinings.isEmpty()
                ? null
                : Tally.of(asked.questions(), papers, joinings).canonical();
        if (joined != null) {
            joinings.forEach(one -> note(
                    log,
                    "JOINED",
                    Map.of(
                            "question", one.question(),
                            "names", String.join(",", one.names()),
                            "meant", one.meant(),
                            "doubles", "0",
                            "by", one.proposedAs() + "," + one.decidedAs())));
            note(log, "JOINED_COUNTED", Map.of("tally", Bytes.text(Bytes.hash(Bytes.label(joined)))));
        }
        note(log, "ANNOUNCED", Map.of("passed", "yes"));
        var ballot = new Ballot(
                UnionId.next(),
                id,
                charter.title(),
                asked,
                Body.CONGRESS,
                null,
                Region.SHANGHAI,
                Mode.SEALED,
                new Manner(false, charter.voteAgain()),
                OPENS,
                OPENS.plusSeconds(3600),
                MemberId.next(),
                List.<Teller>of(),
                BallotState.COUNTED,
                new Facts(new Box(parts.publicKey(), null), charter.canonical(), null, 3, root, tally, joined, null));
        var signature = receipts.sign(Board.statement(ballot, Journal.head(log)));
        var announced = ballot.in(BallotState.ANNOUNCED, ballot.facts().signed(Bytes.text(signature)));
        return Board.of(announced, taken, box, new Board.Counted(papers, commitments), log);
    }

    private static void note(List<Event> log, String kind, Map<String, String> facts) {
        log.add(Event.after(log.isEmpty() ? null : log.getLast(), OPENS.toString(), "KEEPER", kind, facts));
    }

    private PublishedBoard() {}
}
