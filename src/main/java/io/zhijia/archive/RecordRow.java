package io.zhijia.archive;

import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of archive.record_entry. */
record RecordRow(
        UUID unionId,
        UUID id,
        String source,
        LocalDate doneOn,
        String area,
        String kind,
        String what,
        String venue,
        @Nullable UUID groupId,
        String groupName,
        String organizer,
        String helpers,
        int persons,
        int personTimes,
        int known,
        String countedBy,
        long spentFen,
        String result,
        String place,
        boolean proven,
        @Nullable UUID planItem,
        @Nullable UUID filedBy,
        String filedByName,
        OffsetDateTime filedAt,
        @Nullable UUID corrects,
        @Nullable UUID supersededBy,
        int version) {

    static RecordRow of(RecordEntry entry) {
        var facts = entry.facts();
        return new RecordRow(
                entry.union().value(),
                entry.id().value(),
                entry.source(),
                facts.on(),
                facts.area().name(),
                facts.kind().name(),
                facts.what(),
                facts.venue(),
                facts.group(),
                facts.groupName(),
                facts.organizer(),
                facts.helpers(),
                facts.persons(),
                facts.personTimes(),
                entry.participants().size(),
                facts.countedBy(),
                facts.spent().fen(),
                facts.result(),
                entry.place(),
                entry.proven(),
                facts.planItem() == null ? null : facts.planItem().value(),
                entry.filedBy() == null ? null : entry.filedBy().value(),
                entry.filedByName(),
                entry.filedAt().atOffset(ZoneOffset.UTC),
                entry.corrects() == null ? null : entry.corrects().value(),
                entry.supersededBy() == null ? null : entry.supersededBy().value(),
                entry.version());
    }

    RecordEntry toEntry(Set<MemberId> participants) {
        return new RecordEntry(
                new UnionId(unionId),
                new RecordId(id),
                source,
                facts(),
                participants,
                place,
                proven,
                filedBy == null ? null : new MemberId(filedBy),
                filedByName,
                filedAt.toInstant(),
                corrects == null ? null : new RecordId(corrects),
                supersededBy == null ? null : new RecordId(supersededBy),
                version);
    }

    private RecordFacts facts() {
        return new RecordFacts(
                doneOn,
                WorkArea.valueOf(area),
                RecordKind.valueOf(kind),
                what,
                venue,
                groupId,
                groupName,
                organizer,
                helpers,
                persons,
                personTimes,
                countedBy,
                new Money(spentFen),
                result,
                planItem == null ? null : new PlanItemId(planItem));
    }
}
