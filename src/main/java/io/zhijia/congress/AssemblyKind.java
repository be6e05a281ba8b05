package io.zhijia.congress;

import io.zhijia.archive.RecordKind;
import io.zhijia.decision.Base;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.union.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What assembles: delegates or all, of the staff or of the union's members. */
enum AssemblyKind {
    /** 教代会、职代会 */
    STAFF_CONGRESS(true),
    /** 教职工大会、职工大会 */
    STAFF_MEETING(false),
    /** 联合职工代表大会（区域、行业）：small firms or villages hold one together, each of them electing its delegates. */
    JOINT_CONGRESS(true),
    /** 项目部职工大会 */
    PROJECT_MEETING(false),
    /** 工会会员代表大会 */
    MEMBERS_CONGRESS(true),
    /** 工会会员大会 */
    MEMBERS_MEETING(false);

    private static final int STAFF_OF_A_SCHOOL = 80; // 学校教职工代表大会规定
    private static final int STAFF_ELSEWHERE = 100; // 上海市职工代表大会条例第四条
    private static final int MEMBERS = 100; // 基层工会会员代表大会条例

    private final boolean hasDelegates;

    AssemblyKind(boolean hasDelegates) {
        this.hasDelegates = hasDelegates;
    }

    /** Whoever has so many staff elects delegates; with fewer all of them meet. */
    static AssemblyKind usual(Units units, Region region, int staff) {
        return staff >= ofStaff(units, region).least() ? STAFF_CONGRESS : STAFF_MEETING;
    }

    /**
     * From how many on delegates meet and not all.
     *
     * @param source message key
     */
    record Size(int least, Certainty certainty, String source) {}

    /** Empty where the number says nothing: of firms that meet together, of building sites. */
    Optional<Size> size(Units units, Region region) {
        return switch (this) {
            case STAFF_CONGRESS, STAFF_MEETING -> Optional.of(ofStaff(units, region));
            case MEMBERS_CONGRESS, MEMBERS_MEETING ->
                Optional.of(new Size(MEMBERS, Certainty.UNCONFIRMED, "congress.source.members"));
            case JOINT_CONGRESS, PROJECT_MEETING -> Optional.empty();
        };
    }

    private static Size ofStaff(Units units, Region region) {
        if (region == Region.SHANGHAI) {
            return new Size(STAFF_ELSEWHERE, Certainty.READ, "congress.source.shanghai4");
        }
        return units == Units.SCHOOLS
                ? new Size(STAFF_OF_A_SCHOOL, Certainty.SECOND_HAND, "congress.source.decree")
                : new Size(STAFF_ELSEWHERE, Certainty.UNCONFIRMED, "congress.source.usual");
    }

    /** Neither firms nor sites of building are a school's. */
    static List<AssemblyKind> offered(Units units) {
        return Stream.of(values())
                .filter(kind -> units != Units.SCHOOLS || (kind != JOINT_CONGRESS && kind != PROJECT_MEETING))
                .toList();
    }

    static Units units(UnitKind kind) {
        return switch (kind) {
            case SCHOOL, GENERAL_BRANCH -> Units.SCHOOLS;
            case HOSPITAL, ENTERPRISE, COUNTY, TOWNSHIP, COMMUNITY, FARM -> Units.OTHERS;
        };
    }

    boolean hasDelegates() {
        return hasDelegates;
    }

    boolean isOfStaff() {
        return this != MEMBERS_CONGRESS && this != MEMBERS_MEETING;
    }

    /** What a sitting of it is in the record book. */
    RecordKind recorded() {
        return isOfStaff() ? RecordKind.CONGRESS_SITTING : RecordKind.UNION_MEETING;
    }

    Matter quorum() {
        return isOfStaff() ? Matter.CONGRESS_QUORUM : Matter.MEMBERS_QUORUM;
    }

    Matter passing() {
        return isOfStaff() ? Matter.CONGRESS_PASSES : Matter.MEMBERS_PASS;
    }

    /** Where all meet there are no delegates to take a share of. */
    Base said(Base base) {
        return base == Base.ALL_DELEGATES && !hasDelegates ? Base.ENTITLED : base;
    }

    /** Message key of its name. */
    String word() {
        return "congress.kind." + name();
    }
}
