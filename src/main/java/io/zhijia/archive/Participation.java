package io.zhijia.archive;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who took part in anything, for officers. */
@Service
@Transactional(readOnly = true)
public class Participation {

    private final RecordLists lists;

    Participation(RecordLists lists) {
        this.lists = lists;
    }

    /** When the record book last names each person it names at all. */
    public Map<MemberId, LocalDate> latest(Actor actor) {
        actor.must(RecordPermission.SEE_RECORDS);
        return lists.lastParticipation(actor.union());
    }
}
