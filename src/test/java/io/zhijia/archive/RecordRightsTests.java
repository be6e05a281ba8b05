package io.zhijia.archive;

import static io.zhijia.archive.RecordFixtures.hike;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

/** Who may do what with the record book: office held, in which body, and the step. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "schoolcalendar")
class RecordRightsTests {

    private static final UUID CHINESE = UUID.randomUUID();
    private static final UUID MATHS = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    private final ArchiveService service;
    private final RecordService records;
    private final RecordBook book;
    private final UnionTransaction transaction;
    private final DemoUnion qingshan = DemoUnion.found();

    RecordRightsTests(
            ArchiveService service, RecordService records, RecordBook book, TransactionOperations transaction) {
        this.service = service;
        this.records = records;
        this.book = book;
        this.transaction = new UnionTransaction(transaction);
    }

    @ParameterizedTest
    @CsvSource({
        // office, body, writes for the union, for the Chinese group, for the maths group, corrects
        "SECRETARY,        union,   yes, yes, yes, yes",
        "CHAIR,            union,   yes, yes, yes, yes",
        "VICE_CHAIR,       union,   yes, yes, yes, yes",
        "COMMITTEE_MEMBER, union,   yes, yes, yes, yes",
        "WOMENS_OFFICER,   union,   yes, yes, yes, yes",
        "TREASURER,        union,   no,  no,  no,  no",
        "AUDITOR,          union,   no,  no,  no,  no",
        "GROUP_LEADER,     Chinese, no,  yes, no,  no",
        "SECRETARY,        other,   no,  no,  no,  no",
        ",                 ,        no,  no,  no,  no"
    })
    void writesAndCorrects(
            @Nullable Office office,
            @Nullable String body,
            String union,
            String chinese,
            String maths,
            String corrects) {
        var actor = holding(office, body);

        assertThat(allowed(() -> enter(actor, null))).isEqualTo(union);
        assertThat(allowed(() -> enter(actor, CHINESE))).isEqualTo(chinese);
        assertThat(allowed(() -> enter(actor, MATHS))).isEqualTo(maths);
        assertThat(allowed(() -> correct(actor))).isEqualTo(corrects);
    }

    @ParameterizedTest
    @CsvSource({
        // office, body, reads an entry of the union, of the Chinese group, one they took part in
        "SECRETARY,    union,   yes, yes, yes",
        "AUDITOR,      union,   yes, yes, yes",
        "GROUP_LEADER, Chinese, no,  yes, yes",
        "GROUP_LEADER, maths,   no,  no,  yes",
        ",             ,        no,  no,  yes"
    })
    void readsInTheListAndOnItsPage(
            @Nullable Office office, @Nullable String body, String ofUnion, String ofChinese, String theirs) {
        var actor = holding(office, body);
        var union = enter(qingshan.secretary(), null);
        var chinese = enter(qingshan.secretary(), CHINESE);
        file(new RecordFixtures.Visited(qingshan.union(), "v" + UUID.randomUUID(), DAY, Set.of(actor.member())));

        assertThat(reads(actor, union)).isEqualTo(ofUnion);
        assertThat(reads(actor, chinese)).isEqualTo(ofChinese);
        assertThat(listed(actor, "春节走访")).isEqualTo(theirs);
        assertThat(listed(actor, "春季健步走")).isEqualTo(ofUnion.equals("yes") || ofChinese.equals("yes") ? "yes" : "no");
        assertThat(records.totals(actor, RecordFilter.ALL).entries()).isGreaterThanOrEqualTo(3);
    }

    private Actor holding(@Nullable Office office, @Nullable String body) {
        var where = body == null
                ? UUID.randomUUID()
                : switch (body) {
                    case "union" -> qingshan.union().value();
                    case "Chinese" -> CHINESE;
                    case "maths" -> MATHS;
                    default -> UUID.randomUUID();
                };
        var offices = office == null ? Map.<UUID, Set<Office>>of() : Map.of(where, Set.of(office));
        return new Actor(qingshan.union(), MemberId.next(), "周芳", offices);
    }

    private RecordId enter(Actor actor, @Nullable UUID group) {
        var id = RecordId.next();
        service.enter(actor, id, hike(DAY, 40, group, "春季健步走"), List.of());
        return id;
    }

    private void correct(Actor actor) {
        service.correct(actor, enter(qingshan.secretary(), CHINESE), 1, hike(DAY, 41, CHINESE, "春季健步走"), "数错了");
    }

    private String reads(Actor actor, RecordId id) {
        try {
            records.read(actor, id);
            return "yes";
        } catch (NoSuchElementException notTheirs) {
            return "no";
        }
    }

    private String listed(Actor actor, String words) {
        return records.lines(actor, RecordFilter.ALL.saying(words), null).isEmpty() ? "no" : "yes";
    }

    private static String allowed(Runnable step) {
        try {
            step.run();
            return "yes";
        } catch (Refusal refusal) {
            return "no";
        }
    }

    private void file(Recordable work) {
        transaction.run(work.union(), () -> book.file(RecordEntry.announced(work, Instant.EPOCH), work.evidence()));
    }
}
