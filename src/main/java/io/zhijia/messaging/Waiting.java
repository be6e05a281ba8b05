package io.zhijia.messaging;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;

/** Work of a module that waits for a person; offered as a bean, shown on the page everybody starts from. */
public interface Waiting {

    /** What waits for this person on that day, however overdue; at most a few dozen lines, the most urgent first. */
    List<WaitingLine> waitingFor(Actor actor, LocalDate today);
}
