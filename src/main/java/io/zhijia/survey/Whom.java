package io.zhijia.survey;

import io.zhijia.audience.AudienceFilter;
import io.zhijia.audience.AudienceFilter.Serving;
import io.zhijia.audience.AudienceId;
import io.zhijia.membership.Sex;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which members a survey asks: some usual ones, a saved audience by its id, or those the page it belongs to named. */
record Whom(String value) {

    /** Those every union has. */
    enum Usual {
        /** 全体会员 */
        EVERYBODY(AudienceFilter.EVERYBODY),
        /** 在职会员 */
        IN_SERVICE(AudienceFilter.serving(Serving.IN_SERVICE, null)),
        /** 女职工 */
        WOMEN(AudienceFilter.serving(Serving.IN_SERVICE, Sex.FEMALE)),
        /** 三十五岁以下 */
        YOUNG(AudienceFilter.aged(null, 35)),
        /** 离退休会员 */
        RETIREES(AudienceFilter.serving(Serving.RETIRED, null)),
        /** 不问会员，只凭作答码 */
        NOBODY(AudienceFilter.EVERYBODY);

        private final AudienceFilter filter;

        Usual(AudienceFilter filter) {
            this.filter = filter;
        }

        AudienceFilter filter() {
            return filter;
        }

        /** Message key of its name. */
        String word() {
            return "survey.whom." + name();
        }
    }

    static final Whom NOBODY = new Whom(Usual.NOBODY.name());

    /** Those another module named, whose page keeps the survey. */
    static Whom namedAt(String place) {
        return new Whom(place);
    }

    /** The page that keeps the survey; empty if it is kept among the surveys. */
    Optional<String> place() {
        return value.startsWith("/") ? Optional.of(value) : Optional.empty();
    }

    /** Empty if it is a saved audience. */
    Optional<Usual> usual() {
        return Stream.of(Usual.values()).filter(one -> one.name().equals(value)).findFirst();
    }

    Optional<AudienceId> audience() {
        try {
            return Optional.of(new AudienceId(UUID.fromString(value)));
        } catch (IllegalArgumentException usual) {
            return Optional.empty();
        }
    }

    boolean isKnown() {
        return usual().isPresent() || audience().isPresent();
    }
}
