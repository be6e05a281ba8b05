package io.zhijia.review;

import static io.zhijia.work.WorkArea.APPRAISAL;
import static io.zhijia.work.WorkArea.CARE;
import static io.zhijia.work.WorkArea.CONGRESS;
import static io.zhijia.work.WorkArea.CULTURE_SPORT;
import static io.zhijia.work.WorkArea.DISCLOSURE;
import static io.zhijia.work.WorkArea.FINANCE;
import static io.zhijia.work.WorkArea.GROWTH;
import static io.zhijia.work.WorkArea.HONOUR;
import static io.zhijia.work.WorkArea.INSURANCE_HEALTH;
import static io.zhijia.work.WorkArea.ORGANISATION;
import static io.zhijia.work.WorkArea.PUBLICITY;
import static io.zhijia.work.WorkArea.RETIREES;
import static io.zhijia.work.WorkArea.RIGHTS;
import static io.zhijia.work.WorkArea.SUPERIOR;
import static io.zhijia.work.WorkArea.SUPPORT;
import static io.zhijia.work.WorkArea.VOICE;
import static io.zhijia.work.WorkArea.WOMEN;

import io.zhijia.work.WorkArea;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a summary is laid out: its headings in their order, each with the areas of work it tells about. */
enum SummaryForm {
    /** 五个方面：自身建设、民主管理、维权保障、文体成长、关爱 */
    THEMES(
            heading("SELF", ORGANISATION, FINANCE, PUBLICITY, SUPERIOR, SUPPORT),
            heading("DEMOCRACY", CONGRESS, VOICE, APPRAISAL, DISCLOSURE),
            heading("RIGHTS", RIGHTS, INSURANCE_HEALTH),
            heading("LIFE", CULTURE_SPORT, GROWTH, HONOUR),
            heading("CARE", CARE, WOMEN, RETIREES)),
    /** 按工作领域逐条 */
    NUMBERED(
            Stream.of(WorkArea.values()).map(area -> heading(area.name(), area)).toArray(Heading[]::new)),
    /** 原文：写在别处的总结，文字照原样 */
    AS_WRITTEN;

    /** Before and after what is on record, people write themselves. */
    static final String OPENING = "OPENING";

    static final String CLOSING = "CLOSING";

    /** A heading and the areas it tells about. */
    record Heading(String code, Set<WorkArea> areas) {}

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Heading> headings;

    SummaryForm(Heading... headings) {
        this.headings = List.of(headings);
    }

    /** Those in which a summary can be drafted from records. */
    static List<SummaryForm> drafted() {
        return List.of(THEMES, NUMBERED);
    }

    List<Heading> headings() {
        return headings;
    }

    /** Code of the heading an area is told under. */
    String headingOf(WorkArea area) {
        return headings.stream()
                .filter(heading -> heading.areas().contains(area))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Message key of its name. */
    String word() {
        return "review.form." + name();
    }

    /** Message key of a heading. */
    String word(String heading) {
        return this == AS_WRITTEN
                ? "review.heading.WRITTEN"
                : this == NUMBERED && !heading.equals(OPENING) && !heading.equals(CLOSING)
                        ? "work.area." + heading
                        : "review.heading." + heading;
    }

    private static Heading heading(String code, WorkArea first, WorkArea... others) {
        return new Heading(code, EnumSet.of(first, others));
    }
}
