package io.zhijia.planning;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanThemes implements PlanThemes {

    private final JdbcClient jdbc;

    JdbcPlanThemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PlanTheme of(UnionId union, PlanId plan) {
        var months = new TreeMap<YearMonth, String>();
        jdbc.sql("select month, title from planning.month_theme where union_id = ? and plan = ?")
                .params(union.value(), plan.value())
                .query(row -> {
                    months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("title"));
                });
        return jdbc.sql("select * from planning.theme where union_id = ? and plan = ?")
                .params(union.value(), plan.value())
                .query((row, number) -> new PlanTheme(
                        row.getString("title"),
                        row.getString("motto"),
                        row.getString("programme"),
                        row.getString("origin"),
                        months))
                .optional()
                .orElse(PlanTheme.NONE);
    }

    @Override
    public void save(UnionId union, PlanId plan, PlanTheme theme) {
        jdbc.sql("""
                insert into planning.theme values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, plan) do update set title = excluded.title, motto = excluded.motto,
                    programme = excluded.programme, origin = excluded.origin
                """)
                .params(union.value(), plan.value(), theme.year(), theme.motto(), theme.programme(), theme.origin())
                .update();
        jdbc.sql("delete from planning.month_theme where union_id = ? and plan = ?")
                .params(union.value(), plan.value())
                .update();
        theme.months()
                .forEach((month, title) -> jdbc.sql("insert into planning.month_theme values (?, ?, ?, ?)")
                        .params(union.value(), plan.value(), month.atDay(1), title)
                        .update());
    }
}
