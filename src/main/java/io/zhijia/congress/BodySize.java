package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.SIZE_BACKWARDS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.decision.Region;

/**
 * How many a body should have: advice, which a union may put otherwise if it says after what.
 *
 * @param source 依据
 */
record BodySize(int least, int most, String source) {

    private static final int MANY_DELEGATES = 100;

    BodySize {
        refuseIf(most < least, SIZE_BACKWARDS, least, most);
    }

    /** As it is usual, or as the region has it. */
    static BodySize usual(BodyKind kind, Region region, int delegates) {
        return switch (kind) {
            case PRESIDIUM -> region == Region.SHANGHAI ? inShanghai(delegates) : new BodySize(5, 9, "多地实施办法");
            case PROPOSALS -> new BodySize(3, 9, "各校提案工作办法");
            case EXECUTIVE -> new BodySize(5, 15, "由教职工代表大会确定");
            case QUALIFICATION, FINANCE, WELFARE, OTHER -> new BodySize(3, 7, "由教职工代表大会确定");
        };
    }

    private static BodySize inShanghai(int delegates) {
        var source = "上海市职工代表大会条例第二十三条";
        return delegates <= MANY_DELEGATES ? new BodySize(3, 5, source) : new BodySize(7, 999, source);
    }
}
