package io.zhijia.congress;

import io.zhijia.identity.Actor;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.RegisterDays;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How delegates are made up on a day, by the register and the members' files. */
@Service
@Transactional(readOnly = true)
class MakeUp {

    private final RegisterDays register;
    private final FileIntake files;

    MakeUp(RegisterDays register, FileIntake files) {
        this.register = register;
        this.files = files;
    }

    Composition composition(Actor actor, Collection<Delegate> delegates, LocalDate day) {
        return Composition.of(delegates, register.on(actor, day), Filed.of(actor, files, delegates), day);
    }

    /**
     * Figures that could point at somebody are left out.
     *
     * @param before how many sat when the term before ended
     */
    Breadth breadth(Actor actor, Collection<Delegate> delegates, LocalDate day, @Nullable Integer before) {
        return Breadth.of(delegates, register.on(actor, day), Filed.of(actor, files, delegates), day, before);
    }
}
