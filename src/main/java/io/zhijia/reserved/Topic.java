package io.zhijia.reserved;

import static io.zhijia.congress.Handling.EVALUATE;
import static io.zhijia.congress.Handling.HEAR;
import static io.zhijia.congress.Handling.PASS;
import static io.zhijia.congress.Handling.REVIEW;
import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.reserved.Topic.Where.ALL;
import static io.zhijia.reserved.Topic.Where.OTHERS;
import static io.zhijia.reserved.Topic.Where.OTHERS_OR_SHANGHAI;
import static io.zhijia.reserved.Topic.Where.PUBLIC;
import static io.zhijia.reserved.Topic.Where.SCHOOLS;
import static io.zhijia.reserved.Topic.Where.SHANGHAI;

import io.zhijia.congress.Handling;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.Region;
import io.zhijia.union.UnitKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The matters that usually must go before the congress, with where that is written; a union adds its own. */
enum Topic {
    CHARTER(SCHOOLS, HEAR, false, Source.DECREE_7),
    DEVELOPMENT(SCHOOLS, HEAR, false, Source.DECREE_7),
    WORK_REPORT(ALL, HEAR, true, Source.DECREE_7),
    FINANCE_REPORT(ALL, HEAR, true, Source.DECREE_7),
    UNION_REPORT(ALL, HEAR, true, Source.DECREE_7),
    APPOINTMENT(PUBLIC, PASS, false, Source.DECREE_7),
    APPRAISAL(PUBLIC, PASS, false, Source.DECREE_7),
    REWARDS(PUBLIC, PASS, false, Source.DECREE_7),
    PAY(PUBLIC, PASS, false, Source.DECREE_7),
    WELFARE(PUBLIC, PASS, false, Source.DECREE_7),
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
    COLLECTIVE_CONTRACT(OTHERS_OR_SHANGHAI, REVIEW, true, Source.ZHEJIANG_37),
    SAFETY_STATE(SHANGHAI, REVIEW, true, Source.SHANGHAI_12),
    INSURANCE_STATE(SHANGHAI, REVIEW, true, Source.SHANGHAI_12),
    TRAINING_MONEY(SHANGHAI, REVIEW, true, Source.SHANGHAI_12);

    /** Passed by the congress of every public institution there. */
    private static final Set<Topic> SHANGHAI_PASSES = EnumSet.of(APPOINTMENT, APPRAISAL, REWARDS, PAY, WELFARE);

    /** Reviewed there. */
    private static final Set<Topic> SHANGHAI_REVIEWS = EnumSet.of(PROPOSALS, RESOLUTIONS, COLLECTIVE_CONTRACT);

    private final Where where;
    private final Handling handling;
    private final boolean isRegular;
    private final Source source;

    Topic(Where where, Handling handling, boolean isRegular, Source source) {
        this.where = where;
        this.handling = handling;
        this.isRegular = isRegular;
        this.source = source;
    }

    static List<Matter> of(UnitKind kind, Region region) {
        return Arrays.stream(values())
                .filter(topic -> topic.where.holds(kind, region))
                .map(topic -> topic.matter(topic.source(kind, region)))
                .toList();
    }

    private Matter matter(Source written) {
        return new Matter(name(), "", handling, isRegular, written.title, written.certainty);
    }

    private Source source(UnitKind kind, Region region) {
        if (region == Region.SHANGHAI && SHANGHAI_PASSES.contains(this)) {
            return Source.SHANGHAI_11;
        }
        if (region == Region.SHANGHAI && SHANGHAI_REVIEWS.contains(this)) {
            return Source.SHANGHAI_12;
        }
        return where == PUBLIC && !isSchool(kind) ? Source.LOCAL : source;
    }

    private static boolean isSchool(UnitKind kind) {
        return kind == UnitKind.SCHOOL || kind == UnitKind.GENERAL_BRANCH;
    }

    /** For which units, and where. */
    enum Where {
        ALL,
        SCHOOLS,
        /** 事业单位：schools and hospitals */
        PUBLIC,
        /** All but schools. */
        OTHERS,
        OTHERS_OR_SHANGHAI,
        SHANGHAI;

        private boolean holds(UnitKind kind, Region region) {
            return switch (this) {
                case ALL -> true;
                case SCHOOLS -> isSchool(kind);
                case PUBLIC -> isSchool(kind) || kind == UnitKind.HOSPITAL;
                case OTHERS -> !isSchool(kind);
                case OTHERS_OR_SHANGHAI -> !isSchool(kind) || region == Region.SHANGHAI;
                case SHANGHAI -> region == Region.SHANGHAI;
            };
        }
    }

    /** Where it is written. */
    private enum Source {
        DECREE_7("学校教职工代表大会规定第七条", SECOND_HAND),
        SHANGHAI_11("上海市职工代表大会条例第十一条", READ),
        SHANGHAI_12("上海市职工代表大会条例第十二条", READ),
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
