package io.zhijia.secondfactor;

import static io.zhijia.privacy.Secret.SECOND_FACTOR;
import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.secondfactor.SecondFactorRefusal.NOT_SET_UP;
import static io.zhijia.secondfactor.SecondFactorRefusal.SET_UP_ALREADY;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People set up their second step, and take it. */
@Service
@Transactional
class SecondFactorService {

    private final Factors factors;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    SecondFactorService(Factors factors, Seals seals, Audit audit, Clock clock) {
        this.factors = factors;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Set up and proven by a first code. */
    @Transactional(readOnly = true)
    Optional<Factor> active(Actor actor) {
        return factors.find(actor.union(), actor.member()).filter(Factor::isActive);
    }

    @Transactional(readOnly = true)
    int codesLeft(Actor actor) {
        return factors.codesLeft(actor.union(), actor.member());
    }

    /** The key for the phone, the same until its first code comes. */
    String offer(Actor actor) {
        var known = factors.find(actor.union(), actor.member());
        refuseIf(known.filter(Factor::isActive).isPresent(), SET_UP_ALREADY);
        if (known.isPresent()) {
            return key(actor, known.get());
        }
        var key = TimeCode.newKey();
        var sealed = seals.forWriting(actor).seal(SECOND_FACTOR, key);
        factors.save(Factor.pending(actor.union(), actor.member(), sealed));
        return key;
    }

    /** The first code proves that the phone has the key; from now on it is asked for. Empty if it is wrong. */
    Optional<PaperCodes> activate(Actor actor, String code) {
        refuseIf(active(actor).isPresent(), SET_UP_ALREADY);
        if (!isRight(actor, code)) {
            return Optional.empty();
        }
        audit.done(actor, "secondfactor.step.activated", actor.member(), "");
        return Optional.of(newCodes(actor));
    }

    /** Takes a code of the phone, or one from paper. A wrong one is counted, and so this answers instead of refusing. */
    boolean isRight(Actor actor, String typed) {
        var factor = factors.findToChange(actor.union(), actor.member()).orElseThrow(() -> new Refusal(NOT_SET_UP));
        factor.mustNotBeLocked(clock.instant());
        if (isOfThePhone(actor, factor, typed) || isOfThePaper(actor, factor, typed)) {
            return true;
        }
        factors.save(factor.failed(clock.instant()));
        audit.done(actor, "secondfactor.step.wrong", actor.member(), "");
        return false;
    }

    private boolean isOfThePhone(Actor actor, Factor factor, String typed) {
        var step = TimeCode.step(key(actor, factor), typed.replaceAll("\\s", ""), clock.instant(), factor.lastStep());
        step.ifPresent(good -> factors.save(factor.taken(good, LocalDate.now(clock))));
        return step.isPresent();
    }

    private boolean isOfThePaper(Actor actor, Factor factor, String typed) {
        var hash = PaperCodes.hash(actor.member(), typed);
        if (!factor.isActive() || !factors.use(actor.union(), actor.member(), hash, clock.instant())) {
            return false;
        }
        factors.save(factor.taken(factor.lastStep(), LocalDate.now(clock)));
        audit.done(actor, "secondfactor.step.paper", actor.member(), "");
        return true;
    }

    /** New codes on paper in the place of the old. Empty if the code is wrong. */
    Optional<PaperCodes> renewCodes(Actor actor, String code) {
        return isRight(actor, code) ? Optional.of(newCodes(actor)) : Optional.empty();
    }

    /** Gives it up; false if the code is wrong. */
    boolean giveUp(Actor actor, String code) {
        if (!isRight(actor, code)) {
            return false;
        }
        factors.remove(actor.union(), actor.member());
        audit.done(actor, "secondfactor.step.removed", actor.member(), "");
        return true;
    }

    private PaperCodes newCodes(Actor actor) {
        var codes = PaperCodes.fresh();
        factors.keepCodes(actor.union(), actor.member(), codes.hashes(actor.member()));
        return codes;
    }

    private String key(Actor actor, Factor factor) {
        return seals.forReading(actor).open(SECOND_FACTOR, factor.sealed()).clear(Audit.OF_THE_PROGRAM);
    }
}
