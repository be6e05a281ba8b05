package io.zhijia.meeting;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeetingPapers implements MeetingPapers {

    private final JdbcClient jdbc;

    JdbcMeetingPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MeetingPaper> of(UnionId union, MeetingId meeting) {
        return jdbc.sql("""
                select item, attachment from meeting.paper where union_id = ? and meeting = ?
                order by item, added_at, attachment
                """)
                .params(union.value(), meeting.value())
                .query((row, n) ->
                        new MeetingPaper(row.getInt("item"), new AttachmentId(row.getObject("attachment", UUID.class))))
                .list();
    }

    @Override
    public void add(UnionId union, MeetingId meeting, MeetingPaper paper) {
        jdbc.sql("""
                insert into meeting.paper (union_id, meeting, attachment, item) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(union.value(), meeting.value(), paper.attachment().value(), paper.item())
                .update();
    }

    @Override
    public void moveUp(UnionId union, MeetingId meeting, int lastItem) {
        jdbc.sql("update meeting.paper set item = ? where union_id = ? and meeting = ? and item > ?")
                .params(lastItem, union.value(), meeting.value(), lastItem)
                .update();
    }

    @Override
    public boolean isReadBy(UnionId union, AttachmentId file, MemberId member) {
        return jdbc.sql("""
                select 1 from meeting.paper p
                    join meeting.attendee a on a.union_id = p.union_id and a.meeting = p.meeting
                where p.union_id = ? and p.attachment = ? and a.member = ? limit 1
                """)
                .params(union.value(), file.value(), member.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
