package io.zhijia.archive;

import io.zhijia.identity.Actor;
import io.zhijia.web.Paging;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the record book says a person took part in, for that person. */
@Service
@Transactional(readOnly = true)
public class OwnRecords {

    private final RecordLists lists;

    OwnRecords(RecordLists lists) {
        this.lists = lists;
    }

    /** One page, the newest first. */
    public Paging<OwnRecord> page(Actor actor, int page) {
        return Paging.of(read(actor, Paging.limit(), Paging.offset(page)), page);
    }

    /** The newest ones. */
    public List<OwnRecord> latest(Actor actor, int most) {
        return read(actor, most, 0);
    }

    private List<OwnRecord> read(Actor actor, int limit, int offset) {
        return lists.ofParticipant(actor.union(), actor.member(), limit, offset).stream()
                .map(line -> new OwnRecord(line.id(), line.on(), line.area(), line.what(), line.venue()))
                .toList();
    }

    /** One thing that was done. */
    public record OwnRecord(RecordId id, LocalDate on, WorkArea area, String what, String venue) {}
}
