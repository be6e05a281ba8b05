package io.zhijia.reserved;

import static io.zhijia.congress.Handling.EVALUATE;
import static io.zhijia.congress.Handling.HEAR;
import static io.zhijia.congress.Handling.PASS;
import static io.zhijia.congress.Handling.REVIEW;
import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Units.ALL;
import static io.zhijia.decision.Units.OTHERS;
import static io.zhijia.decision.Units.SCHOOLS;

import io.zhijia.congress.Handling;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.Units;
import io.zhijia.union.UnitKind;
import java.util.Arrays;
import java.util.List;

/** The matters that usually must go before the congress, with where that is written; a union adds its own. */
enum Topic {
    CHARTER(SCHOOLS, HEAR, false, Source.DECREE_7),
    DEVELOPMENT(SCHOOLS, HEAR, false, Source.DECREE_7),
    WORK_REPORT(ALL, HEAR, true, Source.DECREE_7),
    FINANCE_REPORT(ALL, HEAR, true, Source.DECREE_7),
    UNION_REPORT(ALL, HEAR, true, Source.DECREE_7),
    APPOINTMENT(SCHOOLS, PASS, false, Source.DECREE_7),
    APPRAISAL(SCHOOLS, PASS, false, Source.DECREE_7),
    REWARDS(SCHOOLS, PASS, false, Source.DECREE_7),
    PAY(SCHOOLS, PASS, false, Source.DECREE_7),
    WELFARE(SCHOOLS, PASS, false, Source.DECREE_7),
    RESETTLEMENT(ALL, PASS, false, Source.SHANGHAI_11),
    PROPOSALS(ALL, REVIEW, true, Source.DECREE_7),
    RESOLUTIONS(ALL, REVIEW, true, Source.DECREE_7),
    LEADERS(ALL, EVALUATE, true, Source.DECREE_7),
    DISCLOSURE(ALL, HEAR, true, Source.LOCAL),
    WAGES(OTHERS, REVIEW, false, Source.CONTRACT_LAW_4),
    HOURS(OTHERS, REVIEW, false, Source.CONTRACT_LAW_4),
    SAFETY(OTHERS, REVIEW, false, Source.CONTRACT_LAW_4),
    BENEFITS(OTHERS, REVIEW, false, Source.CONTRACT_LAW_4),
    TRAINING(OTHERS, REVIEW, false, Source.CONTRACT_LAW_4),
    DISCIPLINE(OTHERS, REVIEW, false, Source.CONTRACT_LAW_4),
    COLLECTIVE_CONTRACT(OTHERS, REVIEW, true, Source.ZHEJIANG_37);

    private final Units units;
    private final Handling handling;
    private final boolean isRegular;
    private final Source source;

    Topic(Units units, Handling handling, boolean isRegular, Source source) {
        this.units = units;
        this.handling = handling;
        this.isRegular = isRegular;
        this.source = source;
    }

    static List<Matter> of(UnitKind kind) {
        var others = switch (kind) {
            case SCHOOL, GENERAL_BRANCH -> SCHOOLS;
            case HOSPITAL, ENTERPRISE, COUNTY, TOWNSHIP, COMMUNITY, FARM -> OTHERS;
        };
        return Arrays.stream(values())
                .filter(topic -> topic.units == ALL || topic.units == others)
                .map(topic -> new Matter(
                        topic.name(), "", topic.handling, topic.isRegular, topic.source.title, topic.source.certainty))
                .toList();
    }

    /** Where it is written. */
    private enum Source {
        DECREE_7("学校教职工代表大会规定第七条", SECOND_HAND),
        SHANGHAI_11("上海市职工代表大会条例第十一条", READ),
        CONTRACT_LAW_4("劳动合同法第四条", READ),
        ZHEJIANG_37("浙江省企业民主管理条例第三十七条", READ),
        LOCAL("各地实施办法", SECOND_HAND);

        private final String title;
        private final Certainty certainty;

        Source(String title, Certainty certainty) {
            this.title = title;
            this.certainty = certainty;
        }
    }
}
