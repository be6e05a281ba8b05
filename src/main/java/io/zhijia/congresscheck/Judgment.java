package io.zhijia.congresscheck;

import static java.util.stream.Collectors.joining;

import io.zhijia.ballot.AnnouncedBallots.Announced;
import io.zhijia.congress.SittingFacts;
import io.zhijia.congress.SittingFacts.Followed;
import io.zhijia.congress.SittingFacts.Point;
import io.zhijia.congress.SittingFacts.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks through what is on record about the sittings of a year. Every sitting has to show a proof; the words name the one
 * that does not.
 *
 * @param sittings the latest first
 */
record Judgment(List<SittingFacts> sittings, List<Announced> ballots, Words words) {

    /** How a message is worded. */
    @FunctionalInterface
    interface Words {
        String say(String key, Object... facts);
    }

    private record Shown(boolean done, String said) {}

    List<Finding> findings() {
        return Stream.of(Proof.values()).map(this::finding).toList();
    }

    private Finding finding(Proof proof) {
        if (sittings.isEmpty()) {
            return new Finding(proof, false, words.say("congresscheck.said.noSitting"), "/congress");
        }
        var wanting = sittings.stream().filter(one -> !look(proof, one).done()).findFirst();
        var shown = wanting.orElse(sittings.getFirst());
        var said = wanting.isEmpty() && proof == Proof.HELD
                ? held()
                : shown.title() + "：" + look(proof, shown).said();
        return new Finding(proof, wanting.isEmpty(), said, "/congress/sittings/" + shown.sitting() + page(proof));
    }

    private String held() {
        return sittings.stream().map(one -> one.title() + " " + one.day()).collect(joining("、"));
    }

    private static String page(Proof proof) {
        return switch (proof) {
            case HELD, IN_TERM, STEPS, PUBLISHED, REPORTED -> "";
            case TALKED -> "/opinions";
            case QUORUM -> "/attendance";
            case PAPERS, VOTES, SECRET, HANDED, FOLLOWED, CHECKED -> "/hall";
        };
    }

    private Shown look(Proof proof, SittingFacts of) {
        return switch (proof) {
            case HELD -> new Shown(true, "");
            case IN_TERM -> shown(!of.day().isAfter(of.termEnds()), "term", of.day(), of.termEnds());
            case STEPS -> steps(of);
            case QUORUM -> shown(of.present() >= of.needed(), "quorum", of.entitled(), of.present(), of.needed());
            case PAPERS -> papers(of);
            case TALKED -> talked(of);
            case VOTES -> votes(of);
            case SECRET -> secret(of);
            case HANDED -> handed(of);
            case FOLLOWED -> followed(of);
            case CHECKED -> checked(of);
            case PUBLISHED -> afterwards(of, "PUBLISHED");
            case REPORTED -> afterwards(of, "REPORTED_UP");
        };
    }

    private Shown steps(SittingFacts of) {
        var dropped = of.steps().stream()
                .filter(step -> step.done() == null)
                .map(step -> words.say(step.word()))
                .toList();
        return dropped.isEmpty()
                ? shown(true, "steps.all", of.steps().size())
                : shown(false, "steps.dropped", of.steps().size(), dropped.size(), String.join("、", dropped));
    }

    /** Both the notice that they are out and the papers themselves, for whatever is passed or decided. */
    private Shown papers(SittingFacts of) {
        var last = of.day().minusDays(of.readingDays());
        var out = of.steps().stream()
                .anyMatch(step -> step.name().equals("PAPERS_OUT")
                        && step.done() != null
                        && !step.done().isAfter(last));
        var examined = examined(of);
        var inTime = examined.stream()
                .filter(point -> point.paper() != null && !point.paper().isAfter(last))
                .count();
        var done = out && inTime == examined.size();
        return shown(done, out ? "papers" : "papers.notOut", last, examined.size(), inTime);
    }

    /** Where all of the staff meet there are no delegations that could have spoken before. */
    private Shown talked(SittingFacts of) {
        if (!of.byDelegates()) {
            return shown(true, "talked.all");
        }
        var examined = examined(of);
        var there = examined.stream().filter(Point::talkedOver).count();
        return shown(there == examined.size(), "talked", examined.size(), there);
    }

    private static List<Point> examined(SittingFacts of) {
        return of.points().stream().filter(Point::isExamined).toList();
    }

    /** What was not counted in the hall may have gone through a sealed ballot held in it. */
    private Shown votes(SittingFacts of) {
        var asked = of.points().stream().filter(Point::needsVote).count();
        var counted = of.points().stream().filter(Point::voted).count();
        var sealed = ballotsOf(of).filter(one -> one.item() == null).count(); // others settled an item, which says so
        return shown(asked > 0 && counted + sealed >= asked, "votes", asked, counted, sealed);
    }

    private Shown secret(SittingFacts of) {
        var papers = of.points().stream().filter(Point::secret).count();
        var sealed = ballotsOf(of).count();
        return shown(papers + sealed > 0, "secret", papers, sealed);
    }

    private Stream<Announced> ballotsOf(SittingFacts of) {
        return ballots.stream().filter(one -> of.sitting().value().equals(one.sitting()));
    }

    private Shown handed(SittingFacts of) {
        var passed = examined(of).stream().filter(Point::passed).count();
        var handed = of.resolutions().stream().filter(Followed::handed).count();
        return shown(handed >= passed, "handed", passed, handed);
    }

    private Shown followed(SittingFacts of) {
        var all = of.resolutions();
        var late = all.stream().filter(Followed::late).count();
        var open = all.stream().filter(Followed::open).count();
        return shown(!all.isEmpty() && late == 0, "followed", all.size(), all.size() - open, late);
    }

    private Shown checked(SittingFacts of) {
        var ended = of.resolutions().stream().filter(one -> !one.open()).count();
        var checked = of.resolutions().stream().filter(Followed::checked).count();
        return shown(checked > 0 && checked == ended, "checked", ended, checked);
    }

    private Shown afterwards(SittingFacts of, String step) {
        return of.steps().stream()
                .filter(one -> one.name().equals(step))
                .findFirst()
                .map(this::onTime)
                .orElseGet(() -> shown(false, "notDone", ""));
    }

    private Shown onTime(Step step) {
        var done = step.done();
        if (done == null) {
            return shown(false, "notDone", step.due());
        }
        return shown(!done.isAfter(step.due()), "onDay", done, step.due());
    }

    private Shown shown(boolean done, String word, Object... facts) {
        return new Shown(
                done,
                words.say(
                        "congresscheck.said." + word,
                        Stream.of(facts).map(String::valueOf).toArray()));
    }
}
