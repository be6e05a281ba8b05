package io.zhijia.consent;

import io.zhijia.consent.ConsentState.Given;
import io.zhijia.consent.ConsentState.Withdrawn;
import io.zhijia.consent.Way.OnPaper;
import io.zhijia.consent.Way.Ticked;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsentBook implements ConsentBook {

    /** Given by that day, not withdrawn by then, and not in words that no longer count. */
    private static final String HOLDS = """
            c.held_from <= :day and (c.withdrawn_on is null or c.withdrawn_on > :day)
            and c.text_version >= coalesce((select max(t.version) from consent.purpose_text t
                where t.union_id = c.union_id and t.purpose = c.purpose and t.asks_anew and t.since <= :day), 1)
            """;

    private final JdbcClient jdbc;

    JdbcConsentBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holds(UnionId union, MemberId member, Purpose purpose, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from consent.consent c
                        where c.union_id = :union and c.member = :member and c.purpose = :purpose and %s)
                        """.formatted(HOLDS))
                .param("union", union.value())
                .param("member", member.value())
                .param("purpose", purpose.name())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Consent> of(UnionId union, MemberId member) {
        return jdbc.sql("select * from consent.consent where union_id = ? and member = ? order by recorded_at desc, id")
                .params(union.value(), member.value())
                .query(JdbcConsentBook::consent)
                .list();
    }

    @Override
    public List<Consent> open(UnionId union, MemberId member, Purpose purpose) {
        return jdbc.sql("""
                        select * from consent.consent
                        where union_id = ? and member = ? and purpose = ? and withdrawn_at is null order by text_version
                        """)
                .params(union.value(), member.value(), purpose.name())
                .query(JdbcConsentBook::consent)
                .list();
    }

    @Override
    public List<Consent> all(UnionId union, @Nullable Purpose purpose, int limit, int offset) {
        return jdbc.sql("""
                        select * from consent.consent
                        where union_id = :union and (:purpose::text is null or purpose = :purpose)
                        order by greatest(recorded_at, coalesce(withdrawn_at, recorded_at)) desc, id
                        limit :limit offset :offset
                        """)
                .param("union", union.value())
                .param("purpose", purpose == null ? null : purpose.name(), Types.VARCHAR)
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcConsentBook::consent)
                .list();
    }

    @Override
    public Map<Purpose, Integer> counts(UnionId union, LocalDate day) {
        var counts = new EnumMap<Purpose, Integer>(Purpose.class);
        jdbc.sql("""
                        select c.purpose, count(distinct c.member) as people from consent.consent c
                        where c.union_id = :union and %s group by c.purpose
                        """.formatted(HOLDS))
                .param("union", union.value())
                .param("day", day)
                .query(row -> {
                    counts.put(Purpose.valueOf(row.getString("purpose")), row.getInt("people"));
                });
        return counts;
    }

    @Override
    public void save(Consent consent) {
        var paper = consent.way() instanceof OnPaper signed ? signed : null;
        var gone = consent.state() instanceof Withdrawn withdrawn ? withdrawn : null;
        jdbc.sql("""
                        insert into consent.consent values (:union, :id, :member, :purpose, :version, :way, :place, :from,
                            :by, :at, :goneBy, :goneAt, :goneAt::timestamptz at time zone 'Asia/Shanghai')
                        on conflict (union_id, id) do update set withdrawn_by = excluded.withdrawn_by,
                            withdrawn_at = excluded.withdrawn_at, withdrawn_on = excluded.withdrawn_on
                        """)
                .param("union", consent.union().value())
                .param("id", consent.id().value())
                .param("member", consent.member().value())
                .param("purpose", consent.purpose().name())
                .param("version", consent.textVersion())
                .param("way", paper == null ? "TICKED" : "ON_PAPER")
                .param("place", paper == null ? null : paper.place(), Types.VARCHAR)
                .param("from", consent.from())
                .param("by", consent.recordedBy().value())
                .param("at", utc(consent.recordedAt()))
                .param("goneBy", gone == null ? null : gone.by().value(), Types.OTHER)
                .param("goneAt", gone == null ? null : utc(gone.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public Optional<PurposeText> text(UnionId union, Purpose purpose) {
        return jdbc.sql("""
                        select * from consent.purpose_text where union_id = ? and purpose = ? order by version desc limit 1
                        """)
                .params(union.value(), purpose.name())
                .query((row, n) -> new PurposeText(
                        union,
                        purpose,
                        row.getInt("version"),
                        row.getString("wording"),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("asks_anew")))
                .optional();
    }

    @Override
    public void add(PurposeText text) {
        jdbc.sql("insert into consent.purpose_text values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        text.union().value(),
                        text.purpose().name(),
                        text.version(),
                        text.wording(),
                        text.since(),
                        text.asksAnew())
                .update();
    }

    @Override
    public int countWithdrawnBefore(UnionId union, LocalDate day) {
        return jdbc.sql("select count(*) from consent.consent where union_id = ? and withdrawn_on < ?")
                .params(union.value(), day)
                .query(Integer.class)
                .single();
    }

    @Override
    public int removeWithdrawnBefore(UnionId union, LocalDate day) {
        return jdbc.sql("delete from consent.consent where union_id = ? and withdrawn_on < ?")
                .params(union.value(), day)
                .update();
    }

    private static Consent consent(ResultSet row, int n) throws SQLException {
        var from = row.getObject("held_from", LocalDate.class);
        return new Consent(
                new UnionId(row.getObject("union_id", UUID.class)),
                new ConsentId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getInt("text_version"),
                row.getString("way").equals("TICKED") ? new Ticked() : new OnPaper(from, row.getString("place")),
                from,
                new MemberId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                state(row));
    }

    private static ConsentState state(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? new Given()
                : new Withdrawn(new MemberId(row.getObject("withdrawn_by", UUID.class)), at.toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
