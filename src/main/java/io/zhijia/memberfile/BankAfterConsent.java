package io.zhijia.memberfile;

import io.zhijia.consent.ConsentWithdrawn;
import io.zhijia.consent.Purpose;
import io.zhijia.identity.IdentityService;
import io.zhijia.privacy.Audit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/** An account that its holder no longer allows us to keep is deleted. */
@Service
class BankAfterConsent {

    private final MemberFiles files;
    private final IdentityService identity;
    private final Audit audit;

    BankAfterConsent(MemberFiles files, IdentityService identity, Audit audit) {
        this.files = files;
        this.identity = identity;
        this.audit = audit;
    }

    @ApplicationModuleListener
    void on(ConsentWithdrawn gone) {
        var file = files.get(gone.union(), gone.member());
        if (gone.purpose() == Purpose.BANK && !file.bankMask().isEmpty()) {
            files.save(file.withBank(null));
            audit.done(
                    identity.actor(gone, gone.by()), "memberfile.step.forgottenBank", gone.member(), file.bankMask());
        }
    }
}
