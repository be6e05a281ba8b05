package io.zhijia.planreader;

import io.zhijia.planreader.CueBook.Spot;
import io.zhijia.planreader.DecidingRule.Words;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files a piece of work under the areas of union work, and says what it starts. The union's own rules are asked first,
 * then the {@link DecidingRule deciding rules}, then the cues of {@code filing.txt}, then the heading; where nothing
 * fits it stays unfiled.
 */
final class WorkFiling {

    private static final Pattern SIGNS = Pattern.compile("[\\s^$…#]");
    private static final int OWN = 10;
    private static final int SOLID = 6;
    private static final int SIDE = 5;
    private static final int HEADING = 7;
    private static final int MOST_AREAS = 3;
    private static final double BY_HEARSAY = 0.3;
    private static final double CLOSE = 0.2;
    private static final WorkFiling USUAL = new WorkFiling(CueBook.of(DataFile.lines("filing.txt")));

    private final CueBook book;

    private WorkFiling(CueBook book) {
        this.book = book;
    }

    /** @param sectionHeading the heading it stands under; empty if none */
    static Filing of(String item, String sectionHeading) {
        return USUAL.file(item, sectionHeading);
    }

    /**
     * The usual rules and those a union made itself by correcting a filing.
     *
     * @param rules written like {@code filing.txt}, with weights from 10, such as {@code area care} and {@code 10 送书包}
     */
    static WorkFiling with(List<String> rules) {
        return new WorkFiling(CueBook.of(DataFile.lines("own words", rules)).and(USUAL.book));
    }

    /** The usual rules, and before them the words of the union. */
    static WorkFiling of(List<OwnWord> own) {
        return own.isEmpty()
                ? USUAL
                : with(own.stream().flatMap(WorkFiling::rules).toList());
    }

    private static Stream<String> rules(OwnWord own) {
        var cue = OWN + " " + SIGNS.matcher(Spelling.plain(own.words())).replaceAll("");
        return cue.endsWith(" ")
                ? Stream.empty()
                : Stream.of(
                        "area " + own.area().name().toLowerCase(Locale.ROOT),
                        cue,
                        "launch " + own.launch().name().toLowerCase(Locale.ROOT),
                        cue);
    }

    Filing file(String item, String sectionHeading) {
        var text = Spelling.plain(item);
        var words = book.spots(Chapter.WORDS, text);
        var spots = book.spots(Chapter.AREA, text);
        var main = MainClause.of(text, clause -> says(clause.of(words), clause.of(spots)));
        var areas = areas(spots, words, main, sectionHeading);
        boolean upward = !areas.isEmpty() && areas.firstEntry().getKey() == WorkArea.SUPERIOR;
        var launch = launch(book.spots(Chapter.LAUNCH, text), words, upward ? MainClause.whole(text) : main);
        var why = new LinkedHashSet<String>();
        areas.values().stream().limit(1).map(Spot::word).forEach(why::add);
        launch.values().stream().map(Spot::word).forEach(why::add);
        return new Filing(
                areas.keySet().stream().limit(MOST_AREAS).toList(),
                launch.isEmpty() ? LaunchKind.TASK : launch.firstEntry().getKey(),
                List.copyOf(why),
                confidence(areas, spots));
    }

    private static boolean says(List<Spot> words, List<Spot> spots) {
        return isSolid(spots)
                || Stream.of(DecidingRule.values())
                        .anyMatch(rule -> rule.fits(new Words(words)).isPresent());
    }

    private SequencedMap<WorkArea, Spot> areas(List<Spot> spots, List<Spot> words, MainClause main, String heading) {
        var areas = new LinkedHashMap<WorkArea, Spot>();
        take(areas, spots, OWN);
        decide(areas, new Words(main.of(words)));
        take(areas, main.of(spots), SOLID);
        decide(areas, new Words(words));
        take(areas, spots, areas.isEmpty() ? 1 : SIDE);
        if (areas.isEmpty()) {
            take(areas, book.spots(Chapter.AREA, Spelling.plain(heading)), HEADING);
        }
        return areas;
    }

    private static void decide(SequencedMap<WorkArea, Spot> areas, Words words) {
        for (var rule : DecidingRule.values()) {
            rule.fits(words).ifPresent(spot -> areas.putIfAbsent(rule.area(), spot));
        }
    }

    private static boolean isSolid(List<Spot> spots) {
        return !spots.isEmpty() && spots.getFirst().cue().weight() >= SOLID;
    }

    private static void take(SequencedMap<WorkArea, Spot> areas, List<Spot> spots, int least) {
        spots.stream()
                .filter(spot -> spot.cue().weight() >= least)
                .forEach(spot -> areas.putIfAbsent(WorkArea.valueOf(spot.cue().constant()), spot));
    }

    private static SequencedMap<LaunchKind, Spot> launch(List<Spot> spots, List<Spot> words, MainClause main) {
        var launch = new LinkedHashMap<LaunchKind, Spot>();
        spots.stream()
                .filter(spot -> spot.cue().weight() >= OWN)
                .findFirst()
                .ifPresent(spot -> launch.put(LaunchKind.valueOf(spot.cue().constant()), spot));
        start(launch, main.of(spots), new Words(main.of(words)), SOLID);
        start(launch, spots, new Words(words), 1);
        return launch;
    }

    private static void start(SequencedMap<LaunchKind, Spot> launch, List<Spot> spots, Words words, int least) {
        if (launch.isEmpty()) {
            var best = spots.stream().findFirst();
            LaunchRule.first(words, best)
                    .ifPresentOrElse(
                            said -> launch.put(said.launch(), said.spot()),
                            () -> best.filter(spot -> spot.cue().weight() >= least)
                                    .ifPresent(spot -> launch.put(
                                            LaunchKind.valueOf(spot.cue().constant()), spot)));
        }
    }

    private static double confidence(SequencedMap<WorkArea, Spot> areas, List<Spot> spots) {
        if (areas.isEmpty()) {
            return 0;
        }
        if (spots.isEmpty()) { // only an addressee, or only the heading
            return BY_HEARSAY;
        }
        var weights = areas.values().stream().map(spot -> spot.cue().weight()).toList();
        boolean close = weights.size() > 1 && weights.get(0).equals(weights.get(1));
        return Math.min(weights.getFirst(), OWN) / 10.0 - (close ? CLOSE : 0);
    }
}
