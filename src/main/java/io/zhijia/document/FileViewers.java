package io.zhijia.document;

import io.zhijia.identity.Actor;

/**
 * A module that shows files to people says to whom; offered as a bean. Whoever added a file and the officers of the union
 * see it anyway, to everybody else a file none of these opens does not exist.
 */
public interface FileViewers {
    boolean maySee(Actor actor, AttachmentId file);
}
