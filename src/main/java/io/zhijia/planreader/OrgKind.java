package io.zhijia.planreader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of organisation a text can come from. */
public enum OrgKind {
    /** 学校 */
    SCHOOL,
    /** 医院 */
    HOSPITAL,
    /** 乡镇、街道 */
    TOWNSHIP,
    /** 企业 */
    ENTERPRISE,
    /** 社区、居委会 */
    COMMUNITY,
    /** 妇联、女职工委员会 */
    WOMEN,
    /** 少先队 */
    YOUNG_PIONEERS,
    /** 其他，或看不出来 */
    OTHER;

    /** People say in their first sentences who they are; later on, much is copied from others. */
    private static final int OPENING = 400;

    /** Cues of that weight are names, such as 小学 and 妇联. */
    private static final int NAME = 5;

    private static final int OPENING_COUNTS = 4;
    private static final int TITLE_COUNTS = 8;

    /** Women and pioneers are spoken of everywhere: as senders they speak of little else. */
    private static final double PART_OF_THE_WHOLE = 0.3;

    /** What is copied into other plans comes from school plans, so the words of a school prove a little less. */
    private static final double COPIED = 0.8;

    /** What the title and the text speak of most; what stands first counts most. */
    static OrgKind of(String title, String body) {
        var evidence = evidence(title, body);
        if (!isNamed(WOMEN, title, body)) {
            evidence.remove(WOMEN);
        }
        return best(evidence);
    }

    /** Every union has its 三八: a text comes from a body of women if it names one, and its title no other unit. */
    private static boolean isNamed(OrgKind kind, String title, String body) {
        var titled = KindCues.spots(Chapter.ORG, title).stream()
                .filter(spot -> spot.cue().weight() >= NAME)
                .map(OrgKind::kind)
                .toList();
        return titled.isEmpty()
                ? KindCues.spots(Chapter.ORG, body).stream()
                        .anyMatch(spot -> kind(spot) == kind && spot.cue().weight() >= NAME)
                : titled.contains(kind);
    }

    /** What a title alone claims, right or wrong; empty if it claims nothing. */
    static Optional<OrgKind> claimedBy(String title) {
        return Optional.of(of(title, "")).filter(kind -> kind != OTHER);
    }

    /** Another kind that the text speaks of so much that a person should look: its opening is pasted, or its title. */
    Optional<OrgKind> doubt(String title, String body) {
        var claimed = claimedBy(title).filter(kind -> kind != this);
        var opening = of("", opening(body.substring(body.startsWith(title) ? title.length() : 0)));
        return claimed.or(() -> Optional.of(opening).filter(kind -> kind != OTHER && kind != this));
    }

    /** As exchanged with other programs, such as {@code young-pioneers}. */
    public String code() {
        return Codes.of(this);
    }

    /** The first paragraph, where there is one. */
    private static String opening(String body) {
        var text = body.stripLeading();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        return text.substring(0, Math.min(end, OPENING / 4));
    }

    private static Map<OrgKind, Double> evidence(String title, String body) {
        var evidence = new EnumMap<OrgKind, Double>(OrgKind.class);
        for (var spot : KindCues.spots(Chapter.ORG, title)) {
            evidence.merge(kind(spot), (double) spot.cue().weight() * TITLE_COUNTS, Double::sum);
        }
        for (var spot : KindCues.spots(Chapter.ORG, body)) {
            int times = spot.from() < OPENING ? OPENING_COUNTS : 1;
            evidence.merge(kind(spot), (double) spot.cue().weight() * times, Double::sum);
        }
        evidence.computeIfPresent(SCHOOL, (kind, sum) -> sum * COPIED);
        return evidence;
    }

    private static OrgKind best(Map<OrgKind, Double> evidence) {
        double all = evidence.values().stream().mapToDouble(Double::doubleValue).sum();
        return Stream.of(WOMEN, YOUNG_PIONEERS)
                .filter(kind -> evidence.getOrDefault(kind, 0.0) > all * PART_OF_THE_WHOLE)
                .findFirst()
                .orElseGet(() -> strongest(evidence));
    }

    private static OrgKind strongest(Map<OrgKind, Double> evidence) {
        return evidence.entrySet().stream()
                .filter(kind -> kind.getKey() != WOMEN && kind.getKey() != YOUNG_PIONEERS)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    private static OrgKind kind(CueBook.Spot spot) {
        return valueOf(spot.cue().constant());
    }
}
