package io.zhijia.retiree;

import io.zhijia.privacy.Reading;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import tools.jackson.databind.json.JsonMapper;

/** Between what a card says and how it is kept. */
final class RetireeSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String closed(RetireeFacts facts, Sealer sealer) {
        return sealer.seal(Secret.RETIREE, JSON.writeValueAsString(facts));
    }

    static RetireeFacts opened(RetireeCard card, Sealer sealer, Reading logged) {
        return JSON.readValue(sealer.open(Secret.RETIREE, card.sealed()).clear(logged), RetireeFacts.class);
    }

    private RetireeSeal() {}
}
