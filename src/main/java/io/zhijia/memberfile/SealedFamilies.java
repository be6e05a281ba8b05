package io.zhijia.memberfile;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import org.springframework.stereotype.Component;

/** Seals what is known of families again when the keys are renewed. */
@Component
class SealedFamilies implements SealedRows {

    private final FamilyProfiles profiles;

    SealedFamilies(FamilyProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return profiles.sealAgain(actor.union(), before -> sealer.sealAgain(Secret.FAMILY, before));
    }
}
