package io.zhijia.archive;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists of entries and their totals, straight from the database. Entries put right by another are not in them. */
interface RecordLists {

    /** The newest first; from the beginning, or from behind the mark. */
    List<RecordLine> lines(
            UnionId union, RecordFilter filter, RecordScope scope, RecordLine.@Nullable Mark after, int limit);

    /** What this member took part in, the newest first. */
    List<RecordLine> ofParticipant(UnionId union, MemberId member, int limit, int offset);

    /** The latest day on which each member took part in anything; nobody else is in it. */
    Map<MemberId, LocalDate> lastParticipation(UnionId union);

    /** Every one of them in the order of their days, without keeping more than a few in memory. */
    void each(UnionId union, RecordFilter filter, RecordScope scope, Consumer<RecordLine> reader);

    /** In the order of areas, months or group names. */
    List<LedgerRow> ledger(UnionId union, RecordFilter filter, LedgerBy by);

    /** The newest first, whoever may read them: to be counted. */
    List<FiledWork> filed(UnionId union, RecordFilter filter, int limit);

    /** The files that prove such entries, in the order of the entries' days; older versions are left out. */
    List<FiledProof> proofs(UnionId union, RecordFilter filter, int limit);

    /** How many of them name each helper (协助), by the name as it is written. */
    Map<String, Integer> helpers(UnionId union, RecordFilter filter);

    Totals totals(UnionId union, RecordFilter filter);

    /** The day of the oldest entry. */
    Optional<LocalDate> oldest(UnionId union);
}
