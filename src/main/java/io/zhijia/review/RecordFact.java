package io.zhijia.review;

import static io.zhijia.review.RecordFact.Measure.ENTRIES;
import static io.zhijia.review.RecordFact.Measure.MONEY;
import static io.zhijia.review.RecordFact.Measure.PERSONS;
import static io.zhijia.review.RecordFact.Measure.TIMES;
import static io.zhijia.review.RecordFact.Measure.TITLES;

import io.zhijia.archive.RecordFilter;
import io.zhijia.archive.RecordKind;
import io.zhijia.work.WorkArea;
import java.util.List;

/** One fact that is counted from the record book: its clauses, each with what it counts. */
record RecordFact(String code, WorkArea area, List<Part> parts) {

    /** What of some entries a clause tells. */
    enum Measure {
        ENTRIES,
        PERSONS,
        TIMES,
        MONEY,
        /** what was done, by name */
        TITLES
    }

    /** A clause {@code review.fact.<code>.<letter>} that tells one measure of some entries. */
    record Part(String letter, RecordFilter of, Measure measure) {}

    /** In the order they are told; the codes are those of the catalogue of facts (section B). */
    static final List<RecordFact> ALL = List.of(
            fact(
                    "S4",
                    WorkArea.ORGANISATION,
                    part("a", kinds(RecordKind.UNION_MEETING), ENTRIES),
                    part("b", kinds(RecordKind.COMMITTEE_MEETING), ENTRIES)),
            fact("S6", WorkArea.ORGANISATION, part("a", kinds(RecordKind.JOINT_MEETING), ENTRIES)),
            fact(
                    "S9",
                    WorkArea.ORGANISATION,
                    part("a", kinds(RecordKind.STUDY).in(WorkArea.ORGANISATION), ENTRIES),
                    part("b", kinds(RecordKind.STUDY).in(WorkArea.ORGANISATION), TIMES)),
            fact(
                    "S12",
                    WorkArea.FINANCE,
                    part("a", kinds(RecordKind.PURCHASE), ENTRIES),
                    part("b", kinds(RecordKind.PURCHASE), MONEY)),
            fact("S13", WorkArea.CONGRESS, part("a", kinds(RecordKind.CONGRESS_SITTING), ENTRIES)),
            fact("S24", WorkArea.DISCLOSURE, part("a", kinds(RecordKind.DISCLOSURE), ENTRIES)),
            fact("S28", WorkArea.PUBLICITY, part("a", kinds(RecordKind.PUBLICITY), ENTRIES)),
            fact("S30", WorkArea.INSURANCE_HEALTH, part("a", kinds(RecordKind.HEALTH_CHECK), PERSONS)),
            fact("S31", WorkArea.INSURANCE_HEALTH, part("a", kinds(RecordKind.WOMENS_CHECK), PERSONS)),
            fact("S33", WorkArea.WOMEN, part("a", kinds(RecordKind.COMMENDATION).in(WorkArea.WOMEN), PERSONS)),
            fact(
                    "S34",
                    WorkArea.WOMEN,
                    part("a", kinds(RecordKind.ACTIVITY).in(WorkArea.WOMEN), ENTRIES),
                    part("b", kinds(RecordKind.ACTIVITY).in(WorkArea.WOMEN), TIMES)),
            fact(
                    "S36",
                    WorkArea.CARE,
                    part("a", kinds(RecordKind.VISIT_SICK), TIMES),
                    part("b", kinds(RecordKind.VISIT_RETIREE), TIMES),
                    part("c", kinds(RecordKind.VISIT_HARDSHIP), TIMES),
                    part("d", visits(), PERSONS)),
            fact("S37", WorkArea.CARE, part("a", visits(), MONEY)),
            fact(
                    "S38",
                    WorkArea.CARE,
                    part("a", kinds(RecordKind.VISIT_FESTIVAL), PERSONS),
                    part("b", kinds(RecordKind.VISIT_FESTIVAL), MONEY)),
            fact("S39", WorkArea.CARE, part("a", kinds(RecordKind.BIRTHDAY), PERSONS)),
            fact("S40", WorkArea.CARE, part("a", kinds(RecordKind.FAMILY_EVENT), ENTRIES)),
            fact(
                    "S41",
                    WorkArea.CARE,
                    part("a", kinds(RecordKind.DONATION), ENTRIES),
                    part("b", kinds(RecordKind.DONATION), TIMES),
                    part("c", kinds(RecordKind.DONATION), MONEY)),
            fact(
                    "S45",
                    WorkArea.CARE,
                    part("a", kinds(RecordKind.ASSISTANCE), TIMES),
                    part("b", kinds(RecordKind.ASSISTANCE), MONEY)),
            fact(
                    "S43",
                    WorkArea.RETIREES,
                    part("a", kinds(RecordKind.FORUM).in(WorkArea.RETIREES), ENTRIES),
                    part("b", kinds(RecordKind.VISIT_RETIREE), PERSONS)),
            fact("S44", WorkArea.RETIREES, part("a", kinds(RecordKind.OUTING).in(WorkArea.RETIREES), PERSONS)),
            fact("S46", WorkArea.CULTURE_SPORT, part("a", activities(), ENTRIES), part("b", activities(), TIMES)),
            fact("S50", WorkArea.CULTURE_SPORT, part("a", kinds(RecordKind.OUTSIDE_CONTEST), ENTRIES)),
            fact("S47", WorkArea.CULTURE_SPORT, part("a", kinds(RecordKind.OUTSIDE_CONTEST), TITLES)),
            fact(
                    "S56",
                    WorkArea.GROWTH,
                    part("a", kinds(RecordKind.STUDY).in(WorkArea.GROWTH), ENTRIES),
                    part("b", kinds(RecordKind.STUDY).in(WorkArea.GROWTH), TIMES)),
            fact("S62", WorkArea.GROWTH, part("a", kinds(RecordKind.TRAINING), TIMES)),
            fact(
                    "S64",
                    WorkArea.GROWTH,
                    part("a", kinds(RecordKind.CONTEST).in(WorkArea.GROWTH), ENTRIES),
                    part("b", kinds(RecordKind.CONTEST).in(WorkArea.GROWTH), PERSONS)),
            fact(
                    "S60",
                    WorkArea.HONOUR,
                    part("a", kinds(RecordKind.COMMENDATION).in(WorkArea.HONOUR), PERSONS)),
            fact("S61", WorkArea.HONOUR, part("a", kinds(RecordKind.UNION_HONOUR), TITLES)));

    private static RecordFilter visits() {
        return RecordFilter.ALL.kinds(RecordKind.VISIT_SICK, RecordKind.VISIT_RETIREE, RecordKind.VISIT_HARDSHIP);
    }

    private static RecordFilter activities() {
        return RecordFilter.ALL.kinds(RecordKind.ACTIVITY, RecordKind.CONTEST, RecordKind.OUTING);
    }

    private static RecordFilter kinds(RecordKind kind) {
        return RecordFilter.ALL.kinds(kind);
    }

    private static RecordFact fact(String code, WorkArea area, Part... parts) {
        return new RecordFact(code, area, List.of(parts));
    }

    private static Part part(String letter, RecordFilter of, Measure measure) {
        return new Part(letter, of, measure);
    }
}
