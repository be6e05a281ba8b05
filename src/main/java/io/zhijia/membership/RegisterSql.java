package io.zhijia.membership;

import io.zhijia.tenancy.UnionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A question to the register as the database understands it. Nothing typed ever becomes part of the text. */
record RegisterSql(String text, Map<String, Object> facts) {

    private static final String TODAY = "m.retired_on, m.reserved_on, m.ended_on, m.ended_how";
    private static final String THEN = """
            case t.standing when 'RETIRED' then t.since end as retired_on,
            case t.standing when 'RESERVED' then t.since end as reserved_on,
            case t.standing when 'ENDED' then t.since end as ended_on,
            case t.standing when 'ENDED' then t.how end as ended_how""";

    static RegisterSql of(UnionId union, RegisterQuery query) {
        var facts = new HashMap<String, Object>();
        facts.put("union", union.value());
        var place = query.asOf() == null ? "m" : "p";
        var text = "select m.id, m.number, m.name, m.sex, m.phone_mask, " + place + ".department, " + place
                + ".union_group, m.joined_on, " + (query.asOf() == null ? TODAY : THEN) + " from membership.member m"
                + source(query, facts)
                + " where " + String.join(" and ", conditions(query, place, facts))
                + " order by " + query.order().sql();
        return new RegisterSql(text, facts);
    }

    private static String source(RegisterQuery query, Map<String, Object> facts) {
        var source = "";
        if (!SearchParts.plain(query.text()).isEmpty()) {
            var piece = SearchParts.plain(query.text());
            facts.put("piece", piece.substring(0, Math.min(piece.length(), SearchParts.LONGEST)));
            facts.put("whole", piece);
            source += " join membership.search_part s on s.union_id = m.union_id and s.member = m.id";
        }
        if (query.asOf() != null) {
            facts.put("day", query.asOf());
            source += " " + """
                    left join lateral (
                        select department, union_group from membership.placement
                        where union_id = m.union_id and member = m.id and since <= :day order by since desc limit 1) p on true
                    join lateral (
                        select standing, how, since from membership.standing
                        where union_id = m.union_id and member = m.id and since <= :day order by since desc limit 1) t on true""";
        }
        return source;
    }

    private static List<String> conditions(RegisterQuery query, String place, Map<String, Object> facts) {
        var all = new ArrayList<>(List.of("m.union_id = :union", "m.merged_into is null"));
        if (facts.containsKey("piece")) {
            all.add("s.union_id = :union and s.part in (:piece, :whole)");
            all.add("(s.part = :whole or length(:whole) > " + SearchParts.LONGEST
                    + " and position(:whole in lower(m.name)) > 0)");
        }
        all.add(query.asOf() == null ? standingToday(query.standing()) : standingThen(query.standing()));
        if (query.groups() != null) {
            facts.put("groups", query.groups().toArray(UUID[]::new));
            all.add(place + ".union_group = any (:groups)");
        }
        if (query.department() != null) {
            facts.put("department", query.department());
            all.add(place + ".department = :department");
        }
        if (query.sex() != null) {
            facts.put("sex", query.sex().name());
            all.add("m.sex = :sex");
        }
        return all;
    }

    private static String standingToday(RegisterQuery.Standing standing) {
        return switch (standing) {
            case MEMBERS -> "m.ended_on is null";
            case IN_SERVICE -> "m.ended_on is null and m.retired_on is null and m.reserved_on is null";
            case RETIRED -> "m.ended_on is null and m.retired_on is not null";
            case RESERVED -> "m.ended_on is null and m.reserved_on is not null";
            case ENDED -> "m.ended_on is not null";
        };
    }

    private static String standingThen(RegisterQuery.Standing standing) {
        return switch (standing) {
            case MEMBERS -> "t.standing <> 'ENDED'";
            case IN_SERVICE -> "t.standing = 'FULL'";
            case RETIRED -> "t.standing = 'RETIRED'";
            case RESERVED -> "t.standing = 'RESERVED'";
            case ENDED -> "t.standing = 'ENDED'";
        };
    }
}
