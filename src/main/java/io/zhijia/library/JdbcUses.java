package io.zhijia.library;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUses implements Uses {

    private final JdbcClient jdbc;

    JdbcUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Use of(UnionId union, Guest guest, LibraryItemId item) {
        return jdbc.sql("""
                        select count(*)::int as takers, coalesce(sum(times), 0)::int as times,
                            (count(*) filter (where thumb))::int as thumbs,
                            coalesce(bool_or(from_union = :from and taker = :taker), false) as taken,
                            coalesce(bool_or(from_union = :from and taker = :taker and thumb), false) as thumb
                        from library.use where union_id = :union and item = :item
                        """)
                .param("union", union.value())
                .param("item", item.value())
                .param("from", guest.from().value())
                .param("taker", guest.taker().value())
                .query(Use.class)
                .single();
    }

    @Override
    public void take(UnionId union, Guest guest, LibraryItemId item, LocalDate today) {
        jdbc.sql("""
                insert into library.use as u (union_id, item, from_union, taker, times, last_on, thumb)
                values (?, ?, ?, ?, 1, ?, false)
                on conflict (union_id, item, from_union, taker) do update set
                    times = u.times + 1, last_on = excluded.last_on
                where u.last_on < excluded.last_on
                """)
                .params(
                        union.value(),
                        item.value(),
                        guest.from().value(),
                        guest.taker().value())
                .param(today)
                .update();
    }

    @Override
    public boolean thumb(UnionId union, Guest guest, LibraryItemId item, boolean up) {
        return jdbc.sql(
                                "update library.use set thumb = ? where union_id = ? and item = ? and from_union = ? and taker = ?")
                        .params(up, union.value(), item.value())
                        .params(guest.from().value(), guest.taker().value())
                        .update()
                > 0;
    }
}
