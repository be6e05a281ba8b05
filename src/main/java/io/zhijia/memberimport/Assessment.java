package io.zhijia.memberimport;

import io.zhijia.identity.MemberId;
import io.zhijia.memberimport.Matching.Match;
import io.zhijia.memberimport.Roster.Known;
import io.zhijia.memberimport.RowReader.Read;
import io.zhijia.membership.Histories;
import io.zhijia.membership.MembershipFact;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the rows of a sheet one after another; who came before in the same sheet is remembered. */
final class Assessment {

    private final RowReader reader;
    private final Matching matching;
    private final Target target;
    private final Sealer sealer;
    private final Map<String, Integer> seen = new HashMap<>();

    Assessment(RowReader reader, Roster roster, Target target, Sealer sealer) {
        this.reader = reader;
        this.matching = new Matching(roster);
        this.target = target;
        this.sealer = sealer;
    }

    /**
     * The judgement of a row.
     *
     * @param known whom it is about, if anybody on the register
     * @param later what happened to that membership; null if the row tells of nothing new
     */
    record Judged(
            StagedRow row,
            Read read,
            @Nullable Known known,
            @Nullable MembershipFact later) {}

    Judged judge(StagedRow staged) {
        var read = reader.read(staged.cells());
        var problems = new ArrayList<>(read.problems());
        var hash = hash(read);
        var match = matching.find(read, hash, staged.choice());
        if (match.problem() != null) {
            problems.add(match.problem());
        }
        var known = match.known();
        refuseTwice(staged.number(), read, hash, known, problems);
        var later = known == null ? null : later(known, read, problems);
        if (known == null && match.candidates().isEmpty()) {
            mustBeComplete(read, problems);
        }
        var differences = known == null ? List.<Difference>of() : differences(known, read, hash, later);
        var verdict = verdict(match, problems, differences);
        return new Judged(
                staged.judged(
                        read.get(Field.NAME),
                        verdict,
                        problems,
                        differences,
                        match.candidates().stream()
                                .map(one -> one.member().id())
                                .toList(),
                        known == null ? null : known.member().id()),
                read,
                known,
                later);
    }

    private String hash(Read read) {
        var identity = read.get(Field.ID_NUMBER);
        return identity.isEmpty() ? "" : sealer.hash(Secret.IDENTITY_NUMBER, identity);
    }

    private static Verdict verdict(Match match, List<Problem> problems, List<Difference> differences) {
        if (!problems.isEmpty()) {
            return Verdict.REJECTED;
        }
        if (!match.candidates().isEmpty()) {
            return Verdict.AMBIGUOUS;
        }
        return match.known() == null ? Verdict.NEW : differences.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
    }

    private void refuseTwice(int number, Read read, String hash, @Nullable Known known, List<Problem> problems) {
        once("#" + read.get(Field.NUMBER), read.get(Field.NUMBER), Field.NUMBER, number, problems);
        once("i" + hash, hash, Field.ID_NUMBER, number, problems);
        if (known != null) {
            once("m" + known.member().id(), "m", Field.NAME, number, problems);
        } else if (!read.get(Field.BORN).isEmpty()
                && hash.isEmpty()
                && read.get(Field.NUMBER).isEmpty()) {
            once("n" + read.get(Field.NAME) + read.get(Field.BORN), "n", Field.NAME, number, problems);
        }
    }

    private void once(String key, String value, Field field, int number, List<Problem> problems) {
        var first = value.isEmpty() ? null : seen.putIfAbsent(key, number);
        if (first != null
                && problems.stream().noneMatch(problem -> problem.what().equals("TWICE"))) {
            problems.add(Problem.of(field, "TWICE", first));
        }
    }

    /** What a new member needs and the row does not say. */
    private void mustBeComplete(Read read, List<Problem> problems) {
        if (read.get(Field.SEX).isEmpty() && lacks(problems, Field.SEX)) {
            problems.add(Problem.of(Field.SEX, "SEX_MISSING"));
        }
        var joined = target.joined(read);
        if (joined == null) {
            if (lacks(problems, Field.JOINED) && lacks(problems, Field.CHANGED_ON)) {
                problems.add(Problem.of(Field.JOINED, "JOINED_MISSING"));
            }
        } else if (read.day(Field.BORN).filter(born -> !born.isBefore(joined)).isPresent()) {
            problems.add(Problem.of(Field.JOINED, "JOINED_BEFORE_BIRTH", joined));
        } else {
            Histories.mistake(target.history(MemberId.next(), read))
                    .ifPresent(why -> problems.add(Problem.of(Field.CHANGED_ON, "HISTORY_" + why)));
        }
    }

    private static boolean lacks(List<Problem> problems, Field field) {
        return problems.stream().noneMatch(problem -> problem.field() == field);
    }

    /** Of an official sheet that tells again what is on record already, nothing is new. */
    private @Nullable MembershipFact later(Known known, Read read, List<Problem> problems) {
        var later = target.later(known.member().id(), read);
        if (later == null
                || known.facts().stream()
                        .anyMatch(
                                fact -> fact.kind() == later.kind() && fact.on().equals(later.on()))) {
            return null;
        }
        var facts = new ArrayList<>(known.facts());
        facts.add(later);
        var mistake = Histories.mistake(facts);
        mistake.ifPresent(why -> problems.add(Problem.of(Field.CHANGE, "HISTORY_" + why)));
        return mistake.isPresent() ? null : later;
    }

    private List<Difference> differences(Known known, Read read, String hash, @Nullable MembershipFact later) {
        var differences = new ArrayList<>(target.differences(known, read, hash));
        if (later != null) {
            differences.add(new Difference(Field.CHANGE, "", read.get(Field.CHANGE) + " " + later.on()));
        }
        return differences;
    }
}
