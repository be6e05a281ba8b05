package io.zhijia.memberfile;

import io.zhijia.consent.ConsentWithdrawn;
import io.zhijia.consent.Purpose;
import io.zhijia.identity.IdentityService;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/** What a person no longer allows us to keep of the family is deleted: all of it, the children, or the illness. */
@Service
class FamilyAfterConsent {

    private final FamilyProfiles profiles;
    private final IdentityService identity;
    private final Seals seals;
    private final Audit audit;

    FamilyAfterConsent(FamilyProfiles profiles, IdentityService identity, Seals seals, Audit audit) {
        this.profiles = profiles;
        this.identity = identity;
        this.seals = seals;
        this.audit = audit;
    }

    @ApplicationModuleListener
    void on(ConsentWithdrawn gone) {
        profiles.find(gone.union(), gone.member()).ifPresent(profile -> {
            if (isLess(gone, profile)) {
                audit.done(
                        identity.actor(gone, gone.by()),
                        "memberfile.family.step.forgotten",
                        gone.member(),
                        gone.purpose().name());
            }
        });
    }

    private boolean isLess(ConsentWithdrawn gone, FamilyProfile profile) {
        if (gone.purpose() == Purpose.FAMILY) {
            profiles.remove(gone.union(), List.of(gone.member()));
            return true;
        }
        var before = FamilySeal.opened(profile, seals.forReading(gone), Audit.OF_THE_PROGRAM);
        var after = without(before, gone.purpose(), gone.on());
        if (after.equals(before)) {
            return false;
        }
        profiles.put(profile.with(FamilySeal.closed(after, seals.forWriting(gone))));
        return true;
    }

    private static FamilyFacts without(FamilyFacts facts, Purpose purpose, LocalDate day) {
        return switch (purpose) {
            case CHILD -> facts.withoutYoungChildren(day);
            case HEALTH -> facts.withoutIllness();
            case FAMILY, BANK, PUBLISHING, UPPER_UNION, INSURER -> facts;
        };
    }
}
