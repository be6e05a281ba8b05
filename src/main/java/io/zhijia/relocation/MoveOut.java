package io.zhijia.relocation;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Permission;
import io.zhijia.twoperson.DangerousStep;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything in one file, with what opens it. */
@Component
class MoveOut implements DangerousStep {

    /** There is only the one package. */
    static final String ALL = "all";

    private final MessageSource words;

    MoveOut(MessageSource words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "relocation.moving";
    }

    @Override
    public String word() {
        return "relocation.moving";
    }

    @Override
    public Permission permission() {
        return RelocationPermission.MOVE_OUT;
    }

    @Override
    public String about(Actor actor, String subject) {
        return words.getMessage("relocation.moving.about", null, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Optional<MemberId> concerned(String subject) {
        return Optional.empty();
    }
}
