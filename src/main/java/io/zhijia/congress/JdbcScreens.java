package io.zhijia.congress;

import io.zhijia.congress.Screen.Shows;
import io.zhijia.tenancy.UnionId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScreens implements Screens {

    private final JdbcClient jdbc;
    private final HallChanges changes;

    JdbcScreens(JdbcClient jdbc, HallChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public Optional<ProjectorLink> find(String tokenHash) {
        return jdbc.sql("select * from congress.projector where token_hash = ?")
                .param(tokenHash)
                .query((row, n) -> new ProjectorLink(
                        row.getString("token_hash"),
                        new UnionId(row.getObject("home_union", UUID.class)),
                        new SittingId(row.getObject("sitting", UUID.class)),
                        row.getObject("made", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public boolean hasLink(UnionId union, SittingId sitting) {
        return jdbc.sql("select exists (select 1 from congress.projector where home_union = ? and sitting = ?)")
                .params(union.value(), sitting.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void open(ProjectorLink link) {
        jdbc.sql("""
                insert into congress.projector values (?, ?, ?, ?)
                on conflict (home_union, sitting) do update set token_hash = excluded.token_hash, made = excluded.made
                """)
                .params(link.tokenHash(), link.union().value(), link.sitting().value())
                .param(link.made().atOffset(ZoneOffset.UTC))
                .update();
        changes.note(link.sitting());
    }

    @Override
    public void revoke(UnionId union, SittingId sitting) {
        jdbc.sql("delete from congress.projector where home_union = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .update();
        changes.note(sitting);
    }

    @Override
    public Screen of(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.screen where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Screen(
                        Shows.valueOf(row.getString("shows")),
                        row.getInt("item"),
                        row.getInt("minutes"),
                        row.getInt("page")))
                .optional()
                .orElse(Screen.AT_FIRST);
    }

    @Override
    public void save(UnionId union, SittingId sitting, Screen screen) {
        jdbc.sql("""
                insert into congress.screen (union_id, sitting, shows, item, minutes, page) values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting) do update set shows = excluded.shows, item = excluded.item,
                    minutes = excluded.minutes, page = excluded.page
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        screen.shows().name(),
                        screen.item(),
                        screen.minutes(),
                        screen.page())
                .update();
        changes.note(sitting);
    }
}
