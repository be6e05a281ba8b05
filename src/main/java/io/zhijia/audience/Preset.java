package io.zhijia.audience;

import static io.zhijia.audience.AudienceFilter.Serving.IN_SERVICE;
import static io.zhijia.audience.AudienceFilter.Serving.RETIRED;

import io.zhijia.membership.Sex;

/** Audiences every union asks for. */
enum Preset {
    WOMEN(AudienceFilter.serving(IN_SERVICE, Sex.FEMALE)),
    YOUNG(AudienceFilter.aged(null, 35)),
    NEWCOMERS(new AudienceFilter(IN_SERVICE, null, null, null, true, null, null, null, null, null, null)),
    LONG_SERVING(new AudienceFilter(IN_SERVICE, null, null, null, null, null, 30, null, null, null, null)),
    MINORITIES(new AudienceFilter(IN_SERVICE, null, null, null, null, null, null, true, null, null, null)),
    RETIREES(AudienceFilter.serving(RETIRED, null));

    private final AudienceFilter filter;

    Preset(AudienceFilter filter) {
        this.filter = filter;
    }

    AudienceFilter filter() {
        return filter;
    }

    /** Message key of its name. */
    String word() {
        return "audience.preset." + name();
    }
}
