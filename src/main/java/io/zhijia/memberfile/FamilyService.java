package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_FAMILY;
import static io.zhijia.privacy.Secret.FAMILY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.consent.Consents;
import io.zhijia.consent.Purpose;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterReading;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of families, and opens it for those who say what for, which the person sees. */
@Service
@Transactional
class FamilyService {

    private static final int SOON = 7;

    private final FamilyProfiles profiles;
    private final RegisterReading register;
    private final Consents consents;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    FamilyService(
            FamilyProfiles profiles,
            RegisterReading register,
            Consents consents,
            Seals seals,
            Audit audit,
            Clock clock) {
        this.profiles = profiles;
        this.register = register;
        this.consents = consents;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody but the contact officers and the person may even know whether there is something. */
    @Transactional(readOnly = true)
    Member member(Actor actor, MemberId id) {
        if (!actor.member().equals(id)) {
            actor.must(KEEP_FAMILY);
        }
        return register.member(actor, id);
    }

    @Transactional(readOnly = true)
    Optional<FamilyProfile> profile(Actor actor, MemberId id) {
        return profiles.find(actor.union(), member(actor, id).id());
    }

    /** Which of the separate consents it takes the person has given. */
    @Transactional(readOnly = true)
    Set<Purpose> allowed(Actor actor, MemberId id) {
        var today = LocalDate.now(clock);
        return Stream.of(Purpose.FAMILY, Purpose.CHILD, Purpose.HEALTH)
                .filter(purpose -> consents.given(actor, id, purpose, today))
                .collect(toUnmodifiableSet());
    }

    /** In clear; the person sees who read it and what for. */
    FamilyFacts read(Actor actor, MemberId id, String purpose) {
        var profile = profile(actor, id).orElseThrow(() -> new NoSuchElementException("No family of " + id));
        var logged = actor.member().equals(id)
                ? audit.readingOwn(actor)
                : audit.reading(actor, "memberfile.family.step.read", id, Set.of(FAMILY), "", purpose);
        return FamilySeal.opened(profile, seals.forReading(actor), logged);
    }

    /**
     * Keeps what a visit or a talk has shown, in the place of what was known before.
     *
     * @param version of what was read; 0 if there was nothing
     */
    void keep(
            Actor actor,
            MemberId id,
            int version,
            FamilyFacts facts,
            String source,
            LocalDate lookedOn,
            @Nullable LocalDate nextLook) {
        actor.must(KEEP_FAMILY);
        var member = register.member(actor, id);
        FamilyProfile.check(facts, lookedOn, nextLook, allowed(actor, id), LocalDate.now(clock));
        profiles.put(new FamilyProfile(
                actor.union(),
                member.id(),
                FamilySeal.closed(facts, seals.forWriting(actor)),
                source,
                lookedOn,
                nextLook,
                actor.member(),
                version));
        audit.done(actor, "memberfile.family.step.kept", id, lookedOn + " " + source);
    }

    /** No longer needed. */
    void forget(Actor actor, MemberId id) {
        actor.must(KEEP_FAMILY);
        if (profile(actor, id).isEmpty()) {
            throw new NoSuchElementException("No family of " + id);
        }
        profiles.remove(actor.union(), List.of(id));
        audit.done(actor, "memberfile.family.step.forgotten", id, "");
    }

    /** Who should be asked again within a week. */
    @Transactional(readOnly = true)
    List<FamilyProfile> due(Actor actor, LocalDate today, int most) {
        actor.must(KEEP_FAMILY);
        return profiles.dueBy(actor.union(), today.plusDays(SOON), most);
    }
}
