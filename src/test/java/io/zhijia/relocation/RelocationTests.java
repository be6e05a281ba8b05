package io.zhijia.relocation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhijia.DemoPages;
import io.zhijia.database.Maintenance;
import io.zhijia.database.Table;
import io.zhijia.privacy.KeyFile;
import io.zhijia.privacy.Sealer;
import io.zhijia.refusal.Refusal;
import io.zhijia.retention.BagReader;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The union of the demo moves out of this installation and into another one. */
class RelocationTests extends DemoPages {

    private static final String PASSPHRASE = "山高 水长 青松 2026";
    private static final String ABOUT = "导出迁移包：";

    @TempDir
    private static Path folder;

    /** Made once: all tests look at the same one. */
    private static @Nullable Path moved;

    private static Map<Table, String> before = Map.of();

    private final Maintenance database;
    private final Environment settings;
    private final UnionId ours;
    private final JdbcClient sql;
    private final TransactionOperations transaction;

    RelocationTests(
            MockMvcTester browser,
            Maintenance database,
            Environment settings,
            JdbcClient sql,
            TransactionOperations transaction) {
        super(browser);
        this.sql = sql;
        this.transaction = transaction;
        this.database = database;
        this.settings = settings;
        this.ours = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    @Test
    void everyTableIsThereAfterwardsAsItWas() throws Exception {
        var file = moved();
        var home = AnotherHome.founded(settings, folder.resolve("elsewhere"), schemas());
        home.execute("insert into account.login (name, password_hash, home_union, member, state, failures)"
                + " values ('lina', '-', gen_random_uuid(), gen_random_uuid(), 'ACTIVE', 0)");

        refused(() -> ImportUnion.run(home.words(), file, PASSPHRASE), RelocationRefusal.LOGINS_TAKEN);
        try (var there = home.database()) {
            assertThat(AnotherHome.digests(there, ours).values()).allMatch(digest -> digest.startsWith("0 "));
        }
        ImportUnion.run(with(home, "--suffix=.2"), file, PASSPHRASE);

        try (var there = home.database()) {
            var after = AnotherHome.digests(there, ours);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            assertThat(after.values())
                    .filteredOn(digest -> !digest.startsWith("0 "))
                    .hasSizeGreaterThan(40);
            after.keySet().removeIf(table -> Withheld.isKeys(table) || Withheld.isLogins(table));
            assertThat(before).containsAllEntriesOf(after);
            assertThat(logins(there)).contains("lina.2", "zhaomin").doesNotContain("lina");
            assertThat(keys(there, folder.resolve("elsewhere/fields.key")))
                    .isNotEmpty()
                    .isEqualTo(keys(database, Path.of(settings.getRequiredProperty("zhijia.privacy.key-file"))));
        }
        assertThat(files(folder.resolve("elsewhere/files")))
                .isEqualTo(files(Path.of(settings.getRequiredProperty("zhijia.files.home"))));
        assertThat(folder.resolve("elsewhere/files/arriving")).isEmptyDirectory();
        refused(() -> ImportUnion.run(home.words(), file, PASSPHRASE), RelocationRefusal.UNION_IS_HERE);
    }

    @Test
    void thePackageForMovingIsReadByItsPassphraseOnly() throws Exception {
        var file = moved();
        var nowhere = List.of("--open=" + folder.resolve("wrong.zip"));
        refused(() -> ImportUnion.run(nowhere, file, PASSPHRASE + "?"), RelocationRefusal.WRONG_PASSPHRASE);
        assertThat(folder.resolve("wrong.zip")).doesNotExist();

        ImportUnion.run(List.of("--open=" + folder.resolve("open.zip")), file, PASSPHRASE);

        var bag = BagReader.unzipped(Files.readAllBytes(folder.resolve("open.zip")));
        assertThat(BagReader.problems(bag)).isEmpty();
        assertThat(text(bag, "data/readable/membership.member.csv")).contains("13800001001");
        assertThat(text(bag, "data/tables/membership.member.jsonl")).doesNotContain("13800001001");
        assertThat(bag).containsKey("data/keys.json");
        assertThat(text(bag, "data/README.zh.txt")).contains("迁移包", "import-union");
        assertThat(text(get("zhaomin", "/privacy"))).contains("导出整会数据（迁移包）");
    }

    @Test
    void thePackageForReadingHoldsNothingSealedAndNothingThatSignsIn() throws Exception {
        var answer = post("zhaomin", "/privacy/moving/reading.zip", "purpose", "存档");
        assertThat(answer).hasStatusOk();

        var bag = BagReader.unzipped(answer.getResponse().getContentAsByteArray());

        assertThat(BagReader.problems(bag)).isEmpty();
        assertThat(bag).containsKeys("data/tables/planning.plan_item.jsonl", "data/readable/membership.member.csv");
        assertThat(bag)
                .doesNotContainKeys("data/keys.json", "data/tables/account.login.jsonl")
                .doesNotContainKeys("data/tables/ballot.box.jsonl", "data/tables/ballot.paper_figures.jsonl")
                .containsKey("data/tables/ballot.event.jsonl");
        assertThat(text(bag, "data/readable/membership.member.csv"))
                .contains("赵敏", "138****1001")
                .doesNotContain("13800001001");
        for (var part : bag.entrySet()) {
            if (part.getKey().matches("data/(tables|readable)/.*")) {
                assertThat(new String(part.getValue(), UTF_8))
                        .as(part.getKey())
                        .doesNotContain("{bcrypt}", "$2a$", "$argon2")
                        .doesNotContainPattern("\"\\d+:[A-Za-z0-9+/]{38,}=*\"");
            }
        }
        var file =
                Files.write(folder.resolve("reading.zip"), answer.getResponse().getContentAsByteArray());
        refused(
                () -> new MovingIn(database, folder, new KeyFile(folder.resolve("no.key")), "").take(opened(file)),
                RelocationRefusal.FOR_READING_ONLY);
        assertThat(text(get("zhaomin", "/privacy"))).contains("导出整会数据（查阅包）", "存档");
    }

    /** Box, roll and keys in one file, in the hands of the two who manage the vote. */
    @Test
    void thereIsNoPackageForMovingWhileASecretBallotIsUnderWay() {
        demoVote("SET_UP", "OPEN");
        try {
            assertThat(move(PASSPHRASE, PASSPHRASE))
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyText()
                    .contains("无记名投票");
        } finally {
            demoVote("OPEN", "SET_UP");
        }
    }

    private void demoVote(String from, String to) {
        var changed = new UnionTransaction(transaction)
                .within(
                        ours,
                        () -> sql.sql("update ballot.ballot set state = ? where title = '教职工考核办法' and state = ?")
                                .params(to, from)
                                .update());
        assertThat(changed).isOne();
    }

    @Test
    void aDamagedPackageIsRefused() throws Exception {
        var file = moved();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        var damaged = Files.write(folder.resolve("damaged.union"), bytes);

        refused(
                () -> ImportUnion.run(List.of("--open=" + folder.resolve("no.zip")), damaged, PASSPHRASE),
                RelocationRefusal.PACKAGE_DAMAGED);

        ImportUnion.run(List.of("--open=" + folder.resolve("tampered.zip")), file, PASSPHRASE);
        try (var zip = FileSystems.newFileSystem(folder.resolve("tampered.zip"))) {
            Files.writeString(zip.getPath("zhijia-union/data/tables/planning.plan_item.jsonl"), "");
        }
        refused(() -> opened(folder.resolve("tampered.zip")), RelocationRefusal.PACKAGE_DAMAGED);
        refused(() -> opened(Files.writeString(folder.resolve("plan.zip"), "PK")), RelocationRefusal.NOT_A_PACKAGE);
    }

    @Test
    void takesTwoPersonsAndAPassphrase() {
        assertThat(text(get("zhaomin", "/privacy/moving"))).contains("查阅包", "迁移包", "import-union");
        assertThat(move("够长的口令够长的口令", "够长的口令够长的口令"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("复核");
        assertThat(move("短", "短")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("至少要 12 个字符");
        assertThat(move("够长的口令够长的口令一二", "够长的口令够长的口令一三"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不一样");
        assertThat(post("zhaomin", "/privacy/moving/reading.zip", "purpose", " "))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("用途");
        assertThat(post("lina", "/privacy/moving/reading.zip", "purpose", "看看")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void refusesThePackageOfAnotherVersion() throws Exception {
        var here = schemas();
        var newer = new TreeMap<>(here);
        newer.merge("planning", "9", String::concat);
        var older = new TreeMap<>(here);
        older.put("planning", "1");

        mark(here).mustFit(here, "1");
        refused(() -> mark(newer).mustFit(here, "1"), RelocationRefusal.PACKAGE_NEWER);
        refused(() -> mark(older).mustFit(here, "1"), RelocationRefusal.PACKAGE_OLDER);
    }

    private Mark mark(SortedMap<String, String> schemas) {
        return new Mark(
                Mark.FORMAT,
                true,
                "2",
                Instant.EPOCH,
                ours.value(),
                "青山",
                schemas,
                List.of(new Mark.Rows(new Table("a", "b", List.of()), 0, "")),
                0);
    }

    private SortedMap<String, String> schemas() throws Exception {
        try (var rows = database.unionRows(ours)) {
            return rows.schemas();
        }
    }

    /** Asked for by the secretary, agreed to by the chair. */
    private Path moved() throws Exception {
        var made = moved == null ? move() : moved;
        moved = made;
        return made;
    }

    private Path move() throws Exception {
        new UnionTransaction(transaction)
                .run(
                        ours,
                        () -> sql.sql(
                                        "update ballot.ballot set state = 'VOID' where union_id = ?"
                                                + " and state in ('NOTIFIED', 'OPEN', 'CLOSED', 'OPENED', 'COUNTED')") // of other tests
                                .param(ours.value())
                                .update());
        assertThat(post("zhaomin", "/two-person", "step", "relocation.moving", "subject", "all", "reason", "换到区里的系统"))
                .hasRedirectedUrl("/two-person");
        var request =
                first(text(get("zhuxi", "/two-person")), "(?s)" + ABOUT + ".*?/two-person/([0-9a-f-]{36})/approval");
        assertThat(post("zhuxi", "/two-person/" + request + "/approval")).hasRedirectedUrl("/two-person");
        var answer = move(PASSPHRASE, PASSPHRASE);
        assertThat(answer).hasStatusOk();
        before = AnotherHome.digests(database, ours);
        return Files.write(folder.resolve("moving.union"), answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult move(String passphrase, String again) {
        return post(
                "zhaomin",
                "/privacy/moving/package.union",
                "purpose",
                "换到区里的系统",
                "passphrase",
                passphrase,
                "again",
                again);
    }

    private static PackageFile opened(Path file) throws IOException {
        return PackageFile.open(file, file);
    }

    private static List<String> with(AnotherHome home, String word) {
        return Stream.concat(home.words().stream(), Stream.of(word)).toList();
    }

    private List<String> logins(Maintenance of) throws Exception {
        try (var rows = of.unionRows(ours)) {
            var table = rows.tables().stream()
                    .filter(Withheld::isLogins)
                    .findFirst()
                    .orElseThrow();
            return AnotherHome.lines(rows, table).stream()
                    .map(line -> JsonMapper.shared().readTree(line).get("name").stringValue())
                    .toList();
        }
    }

    /** The union's keys as they are under their wrapping. */
    private Map<Integer, String> keys(Maintenance of, Path keyFile) throws Exception {
        var keys = new TreeMap<Integer, String>();
        try (var rows = of.unionRows(ours)) {
            var table =
                    rows.tables().stream().filter(Withheld::isKeys).findFirst().orElseThrow();
            for (var line : AnotherHome.lines(rows, table)) {
                var row = JsonMapper.shared().readTree(line);
                var wrapped =
                        HexFormat.of().parseHex(row.get("wrapped").stringValue().substring(2));
                var version = row.get("version").intValue();
                var clear = new KeyFile(keyFile)
                        .unwrap(
                                Sealer.place(ours, version),
                                new KeyFile.Wrapped(row.get("wrapped_by").stringValue(), wrapped));
                keys.put(version, HexFormat.of().formatHex(clear));
            }
        }
        return keys;
    }

    private Map<String, Long> files(Path home) throws IOException {
        var own = home.resolve(ours.toString());
        var found = new TreeMap<String, Long>();
        try (var all = Files.walk(own)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                found.put(own.relativize(file).toString(), Files.size(file));
            }
        }
        return found;
    }

    private static String text(Map<String, byte[]> bag, String part) {
        assertThat(bag).containsKey(part);
        return new String(Objects.requireNonNull(bag.get(part)), UTF_8);
    }

    private static void refused(ThrowingCallable step, RelocationRefusal reason) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
