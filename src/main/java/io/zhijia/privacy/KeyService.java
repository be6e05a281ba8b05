package io.zhijia.privacy;

import static io.zhijia.privacy.PrivacyPermission.RENEW_KEYS;

import io.zhijia.identity.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renews the keys of a union. */
@Service
@Transactional
class KeyService {

    private final Seals seals;
    private final Audit audit;
    private final ObjectProvider<SealedRows> modules;

    KeyService(Seals seals, Audit audit, ObjectProvider<SealedRows> modules) {
        this.seals = seals;
        this.audit = audit;
        this.modules = modules;
    }

    /** Makes a new key and seals every field again with it, all or none. Returns how many fields. */
    int renew(Actor actor) {
        actor.must(RENEW_KEYS);
        var sealer = seals.renew(actor);
        var fields = modules.stream()
                .mapToInt(module -> module.sealAgain(actor, sealer))
                .sum();
        audit.done(actor, "privacy.step.renewed", null, String.valueOf(fields));
        return fields;
    }
}
