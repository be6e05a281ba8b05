package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
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
    public void add(UnionId union, TaskId task, TaskFile file) {
        jdbc.sql("insert into task.file (union_id, task, attachment, slot, caption) values (?, ?, ?, ?, ?)")
                .params(union.value(), task.value(), file.attachment().value())
                .params(file.slot().name(), file.caption())
                .update();
    }
}
