package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTaskFiles implements TaskFiles {

    private final JdbcClient jdbc;

    JdbcTaskFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TaskFile> of(UnionId union, TaskId task) {
        return jdbc.sql("select * from task.file where union_id = ? and task = ? order by added_at, attachment")
                .params(union.value(), task.value())
                .query((row, n) -> new TaskFile(
                        new AttachmentId(row.getObject("attachment", UUID.class)),
                        EvidenceSlot.valueOf(row.getString("slot")),
                        row.getString("caption")))
                .list();
    }

    @Override
    public List<TaskId> tasksWith(UnionId union, AttachmentId file) {
        return jdbc
                .sql("select task from task.file where union_id = ? and attachment = ?")
                .params(union.value(), file.value())
                .query(UUID.class)
                .stream()
                .map(TaskId::new)
                .toList();
    }

    @Override
    public void add(UnionId union, TaskId task, TaskFile file) {
        jdbc.sql("insert into task.file (union_id, task, attachment, slot, caption) values (?, ?, ?, ?, ?)")
                .params(union.value(), task.value(), file.attachment().value())
                .params(file.slot().name(), file.caption())
                .update();
    }

    @Override
    public Map<EvidenceSlot, String> waivers(UnionId union, TaskId task) {
        var waivers = new EnumMap<EvidenceSlot, String>(EvidenceSlot.class);
        jdbc.sql("select slot, reason from task.waiver where union_id = ? and task = ?")
                .params(union.value(), task.value())
                .query((row, n) -> waivers.put(EvidenceSlot.valueOf(row.getString("slot")), row.getString("reason")))
                .list();
        return waivers;
    }

    @Override
    public void waive(UnionId union, TaskId task, EvidenceSlot slot, String reason) {
        jdbc.sql("""
                insert into task.waiver (union_id, task, slot, reason) values (?, ?, ?, ?)
                on conflict (union_id, task, slot) do update set reason = excluded.reason
                """).params(union.value(), task.value(), slot.name(), reason).update();
    }

    @Override
    public void takeBack(UnionId union, TaskId task, EvidenceSlot slot) {
        jdbc.sql("delete from task.waiver where union_id = ? and task = ? and slot = ?")
                .params(union.value(), task.value(), slot.name())
                .update();
    }
}
