package io.zhijia.plansource;

import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSources implements Sources {

    private final JdbcClient jdbc;

    JdbcSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Source> all(UnionId union) {
        return jdbc.sql("select * from plansource.source where union_id = ? order by year desc, kind, title, id")
                .param(union.value())
                .query(JdbcSources::source)
                .list();
    }

    @Override
    public Source get(UnionId union, SourceId id) {
        return jdbc.sql("select * from plansource.source where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcSources::source)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No source " + id));
    }

    @Override
    public void save(Source source) {
        jdbc.sql("""
                insert into plansource.source values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set kind = excluded.kind, issuer = excluded.issuer,
                    year = excluded.year, number = excluded.number, title = excluded.title
                """)
                .params(
                        source.union().value(),
                        source.id().value(),
                        source.kind().name())
                .params(source.issuer(), source.year(), source.number(), source.title())
                .update();
    }

    @Override
    public void remove(UnionId union, SourceId id) {
        jdbc.sql("delete from plansource.source where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .update();
    }

    @Override
    public List<Point> points(UnionId union) {
        return jdbc.sql("select * from plansource.point where union_id = ? order by source, place, id")
                .param(union.value())
                .query(JdbcSources::point)
                .list();
    }

    @Override
    public Point point(UnionId union, PointId id) {
        return jdbc.sql("select * from plansource.point where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcSources::point)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No point " + id));
    }

    @Override
    public void add(UnionId union, SourceId source, List<String> points) {
        points.forEach(text -> jdbc.sql("""
                        insert into plansource.point
                        select :union, :id, :source, coalesce(max(place), 0) + 1, :text from plansource.point
                        where union_id = :union and source = :source
                        """)
                .param("union", union.value())
                .param("id", PointId.next().value())
                .param("source", source.value())
                .param("text", text)
                .update());
    }

    @Override
    public void remove(UnionId union, PointId point) {
        jdbc.sql("delete from plansource.point where union_id = ? and id = ?")
                .params(union.value(), point.value())
                .update();
    }

    @Override
    public List<Follows> within(UnionId union, PlanId plan) {
        return jdbc.sql("select * from plansource.link where union_id = ? and plan = ?")
                .params(union.value(), plan.value())
                .query(JdbcSources::follows)
                .list();
    }

    @Override
    public List<Follows> of(UnionId union, UUID thing) {
        return jdbc.sql("select * from plansource.link where union_id = ? and thing = ?")
                .params(union.value(), thing)
                .query(JdbcSources::follows)
                .list();
    }

    @Override
    public void link(UnionId union, Collection<Follows> links) {
        links.forEach(link -> jdbc.sql("""
                        insert into plansource.link values (?, ?, ?, ?, ?, ?)
                        on conflict (union_id, point, thing) do update set renew = excluded.renew
                        """)
                .params(
                        union.value(),
                        link.point().value(),
                        link.thing(),
                        link.kind().name())
                .params(link.plan().value(), link.renew())
                .update());
    }

    @Override
    public void unlink(UnionId union, PointId point, UUID thing) {
        jdbc.sql("delete from plansource.link where union_id = ? and point = ? and thing = ?")
                .params(union.value(), point.value(), thing)
                .update();
    }

    @Override
    public void unlinkAll(UnionId union, PlanId plan) {
        jdbc.sql("delete from plansource.link where union_id = ? and plan = ?")
                .params(union.value(), plan.value())
                .update();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                new UnionId(row.getObject("union_id", UUID.class)),
                new SourceId(row.getObject("id", UUID.class)),
                Source.Kind.valueOf(row.getString("kind")),
                row.getString("issuer"),
                row.getInt("year"),
                row.getString("number"),
                row.getString("title"));
    }

    private static Point point(ResultSet row, int number) throws SQLException {
        return new Point(
                new PointId(row.getObject("id", UUID.class)),
                new SourceId(row.getObject("source", UUID.class)),
                row.getInt("place"),
                row.getString("text"));
    }

    private static Follows follows(ResultSet row, int number) throws SQLException {
        return new Follows(
                new PointId(row.getObject("point", UUID.class)),
                Follows.Kind.valueOf(row.getString("kind")),
                row.getObject("thing", UUID.class),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getBoolean("renew"));
    }
}
