package io.zhijia.orgtree;

import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNodes implements Nodes {

    private final JdbcClient jdbc;

    JdbcNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Node> all(UnionId union) {
        return jdbc.sql("select * from orgtree.node where union_id = ? order by opened, id")
                .param(union.value())
                .query((row, n) -> node(union, row))
                .list();
    }

    private static Node node(UnionId union, ResultSet row) throws SQLException {
        var linked = row.getObject("linked", UUID.class);
        return new Node(
                union,
                new NodeId(row.getObject("id", UUID.class)),
                NodeKind.valueOf(row.getString("kind")),
                row.getBoolean("above"),
                row.getObject("opened", LocalDate.class),
                row.getString("approval"),
                row.getObject("closed", LocalDate.class),
                row.getString("report"),
                linked == null ? null : new UnionId(linked));
    }

    @Override
    public void save(Node node) {
        var linked = node.linked();
        jdbc.sql("""
                insert into orgtree.node
                values (:union, :id, :kind, :above, :opened, :approval, :closed, :report, :linked)
                on conflict (union_id, id) do update set
                    closed = excluded.closed, report = excluded.report, linked = excluded.linked
                """)
                .param("union", node.union().value())
                .param("id", node.id().value())
                .param("kind", node.kind().name())
                .param("above", node.above())
                .param("opened", node.opened())
                .param("approval", node.approval())
                .param("closed", node.closed(), Types.DATE)
                .param("report", node.report())
                .param("linked", linked == null ? null : linked.value(), Types.OTHER)
                .update();
    }

    @Override
    public List<Named> names(UnionId union) {
        return jdbc.sql("select node, since, name, parent from orgtree.named where union_id = ? order by since, node")
                .param(union.value())
                .query((row, n) -> {
                    var parent = row.getObject("parent", UUID.class);
                    return new Named(
                            new NodeId(row.getObject("node", UUID.class)),
                            row.getObject("since", LocalDate.class),
                            row.getString("name"),
                            parent == null ? null : new NodeId(parent));
                })
                .list();
    }

    @Override
    public void name(UnionId union, Named named) {
        var parent = named.parent();
        jdbc.sql("""
                insert into orgtree.named (union_id, node, since, name, parent) values (:union, :node, :since, :name, :parent)
                on conflict (union_id, node, since) do update set name = excluded.name, parent = excluded.parent
                """)
                .param("union", union.value())
                .param("node", named.node().value())
                .param("since", named.since())
                .param("name", named.name())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .update();
    }

    @Override
    public List<Figures> figures(UnionId union) {
        return jdbc.sql("select node, day, members, women from orgtree.figures where union_id = ? order by day, node")
                .param(union.value())
                .query((row, n) -> new Figures(
                        new NodeId(row.getObject("node", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getInt("members"),
                        row.getInt("women")))
                .list();
    }

    @Override
    public void report(UnionId union, Figures figures) {
        jdbc.sql("""
                insert into orgtree.figures (union_id, node, day, members, women) values (?, ?, ?, ?, ?)
                on conflict (union_id, node, day) do update set members = excluded.members, women = excluded.women
                """)
                .params(union.value(), figures.node().value(), figures.day(), figures.members(), figures.women())
                .update();
    }
}
