package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import org.jspecify.annotations.Nullable;

/**
 * A step below the log that belongs in it; heard in the same transaction.
 *
 * @param step message key of what was done
 * @param about whose matter it is, if one person's
 * @param detail what exactly, in words; a message key in braces is read as its words
 */
public record StepTaken(Actor actor, String step, @Nullable MemberId about, String detail) implements WithinUnion {

    @Override
    public UnionId union() {
        return actor.union();
    }
}
