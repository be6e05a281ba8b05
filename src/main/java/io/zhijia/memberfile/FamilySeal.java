package io.zhijia.memberfile;

import io.zhijia.privacy.Reading;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import tools.jackson.databind.json.JsonMapper;

/** Between what is known of a family and how it is kept. */
final class FamilySeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String closed(FamilyFacts facts, Sealer sealer) {
        return sealer.seal(Secret.FAMILY, JSON.writeValueAsString(facts));
    }

    static FamilyFacts opened(FamilyProfile profile, Sealer sealer, Reading logged) {
        return JSON.readValue(sealer.open(Secret.FAMILY, profile.sealed()).clear(logged), FamilyFacts.class);
    }

    private FamilySeal() {}
}
