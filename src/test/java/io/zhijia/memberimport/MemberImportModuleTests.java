package io.zhijia.memberimport;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.memberimport.TakingService.Extent;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterIntake;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Seals;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class MemberImportModuleTests {

    private static final LocalDate BORN = LocalDate.of(1986, 5, 4);
    private static final String WANG = Sheets.identity(BORN, 11);
    private static final String CHEN = Sheets.identity(BORN.plusYears(2), 22);

    private final ImportService service;
    private final TakingService taking;
    private final ReturnService returning;
    private final OfficialExport export;
    private final RegisterIntake register;
    private final FileIntake files;
    private final UnionService union;
    private final OfficeService offices;
    private final StagedUpkeep upkeep;
    private final Batches batches;
    private final Seals seals;
    private final Clock clock;
    private final UnionTransaction transaction;

    @TempDir
    private Path folder;

    private DemoUnion qingshan = DemoUnion.found();
    private Actor secretary = qingshan.secretary();

    MemberImportModuleTests(
            ImportService service,
            TakingService taking,
            ReturnService returning,
            OfficialExport export,
            RegisterIntake register,
            FileIntake files,
            UnionService union,
            OfficeService offices,
            StagedUpkeep upkeep,
            Batches batches,
            Seals seals,
            Clock clock,
            TransactionOperations transaction) {
        this.service = service;
        this.taking = taking;
        this.returning = returning;
        this.export = export;
        this.register = register;
        this.files = files;
        this.union = union;
        this.offices = offices;
        this.upkeep = upkeep;
        this.batches = batches;
        this.seals = seals;
        this.clock = clock;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void anotherUnionForEachTest() {
        qingshan = DemoUnion.found();
        secretary = qingshan.secretary();
        union.found(secretary, "青山中学工会", UnitKind.SCHOOL);
        union.formGroup(secretary, "语文组");
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrderAndDaysInEveryShape() throws IOException {
        var batch = staged(
                row("2026年会员花名册"),
                row("入会时间", "手机号码", "身份证号", "*姓名", "所属小组", "学历（必填）", "工号"),
                row(LocalDate.of(2012, 9, 1), 13800001001d, WANG, "王　强", "语文组", "研究生", 1001),
                row(
                        "2013年9月1日",
                        "138 0000 1002",
                        "'" + CHEN.toLowerCase(java.util.Locale.ROOT),
                        "陈静",
                        null,
                        "大学本科",
                        "1002"),
                row("2014.9.1", null, null, "周红", null, null, "1003"),
                row(41883, null, null, "郑明", null, null, "1004"),
                row(null, "", " "));

        assertThat(batch.headerRow()).isEqualTo(2);
        assertThat(batch.counts()).isEqualTo(Map.of(Verdict.NEW, 2, Verdict.REJECTED, 2));
        assertThat(problems(batch)).containsExactly("5 SEX SEX_MISSING", "6 SEX SEX_MISSING");
        taking.take(secretary, batch.id(), Extent.VALID_ONLY);

        var wang = member("王强");
        assertThat(wang.details().born()).isEqualTo(BORN);
        assertThat(wang.joinedOn()).isEqualTo("2012-09-01");
        assertThat(wang.details().phone()).isEqualTo("13800001001");
        assertThat(wang.placement().group()).isNotNull();
        assertThat(education("王强")).isEqualTo("硕士");
        assertThat(member("陈静").joinedOn()).isEqualTo("2013-09-01");
    }

    @Test
    void whatIsSealedAgainIsStillTakenAndTakenBack() throws IOException {
        var batch = staged(row("工号", "姓名", "性别", "入会日期"), row("1001", "王强", "男", "2012/09/01"));

        assertThat(upkeep.sealAgain(secretary, seals.forWriting(secretary))).isEqualTo(2);
        taking.take(secretary, batch.id(), Extent.WHOLE);
        assertThat(upkeep.sealAgain(secretary, seals.forWriting(secretary))).isEqualTo(2);
        taking.undo(secretary, batch.id());
        assertThat(register.all(secretary)).isEmpty();
    }

    @Test
    void aSheetIsForgottenOnceItIsNeededNoMore() throws IOException {
        var batch = take(row("工号", "姓名", "性别", "入会日期"), row("1001", "王强", "男", "2012/09/01"));
        var now = clock.instant();

        assertThat(upkeep.forget(new UnionNight(qingshan.union()))).isZero();
        assertThat(expendable(now.plusSeconds(5))).containsExactly(batch.id());
        transaction.run(qingshan.union(), () -> batches.forgetContents(qingshan.union(), batch.id()));
        assertThat(shown(batch)).isEmpty();
        assertThat(expendable(now.plusSeconds(5))).isEmpty();
    }

    private List<BatchId> expendable(Instant taken) {
        return transaction.within(
                qingshan.union(), () -> batches.expendable(qingshan.union(), taken, taken.minusSeconds(3600)));
    }

    @Test
    void everyFaultIsNamedWithItsCell() throws IOException {
        var batch = staged(
                row("工号", "姓名", "性别", "出生日期", "民族", "证件号码", "移动电话", "工会小组", "入会日期"),
                row("1", "甲一", "男", BORN, "汉族", WANG, "13800001001", "语文组", "2012/09/01"),
                row("2", "甲二", "男", BORN, "汉族", 1.1010519860504E17, "13800001001", null, "2012/09/01"),
                row("3", "甲三", "男", BORN, "汉族", WANG.substring(0, 17), null, null, "2012/09/01"),
                row("4", "甲四", "男", BORN, "汉族", flipped(WANG), null, null, "2012/09/01"),
                row("5", "甲五", "女", BORN.plusDays(1), "火星族", CHEN, "五五六", "数学组", "九月"),
                row("6", "甲六", "男", BORN, "汉", WANG, null, null, "2012/09/01"),
                row("1", "甲七", "男", BORN, "汉", null, null, null, "2012/09/01"),
                row("8", null, "男", BORN, "汉", null, null, null, "2099/09/01"),
                row("9", "甲九", "男女", BORN, "汉", null, null, null, null));

        assertThat(problems(batch))
                .containsExactly(
                        "3 ID_NUMBER ID_SPOILT",
                        "4 ID_NUMBER ID_LENGTH",
                        "5 ID_NUMBER ID_CHECK",
                        "6 NATION NOT_IN_LIST",
                        "6 PHONE PHONE",
                        "6 GROUP NO_SUCH_PLACE",
                        "6 JOINED NO_DAY",
                        "6 BORN BORN_OTHERWISE",
                        "7 ID_NUMBER TWICE",
                        "8 NUMBER TWICE",
                        "9 JOINED DAY_IMPOSSIBLE",
                        "9 NAME NAME_MISSING",
                        "10 SEX NOT_IN_LIST",
                        "10 JOINED JOINED_MISSING");
        refused(() -> taking.take(secretary, batch.id(), Extent.WHOLE), MemberImportRefusal.NOT_ALL_VALID);
        assertThat(register.all(secretary)).isEmpty();
    }

    @Test
    void theWorkbookComesBackWithItsReasonsAndIsTakenAgainOnceMended() throws IOException {
        var batch = staged(
                row("姓名", "性别", "证件号码", "入会日期"),
                row("王强", "男", WANG, "2012-09-01"),
                row("陈静", "女", flipped(CHEN), "2012-09-01"));
        taking.take(secretary, batch.id(), Extent.VALID_ONLY);
        var out = new ByteArrayOutputStream();
        new MarkedWorkbook(
                        returning.open(secretary, batch.id()),
                        row -> String.valueOf(row.problems().size()))
                .write(out);

        var mended = folder.resolve("mended.xlsx");
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(4)).hasToString("错误原因");
            assertThat(sheet.getRow(2).getCell(4)).hasToString("1");
            assertThat(sheet.getRow(2).getCell(2).getCellStyle().getFillForegroundColor())
                    .isNotEqualTo(sheet.getRow(1).getCell(2).getCellStyle().getFillForegroundColor());
            sheet.getRow(2).getCell(2).setCellValue(CHEN);
            try (var file = Files.newOutputStream(mended)) {
                book.write(file);
            }
        }
        var again = batch(service.stage(secretary, "again", mended, null));

        assertThat(again.counts()).isEqualTo(Map.of(Verdict.SAME, 1, Verdict.NEW, 1));
    }

    @Test
    void theOfficialSheetGoesOutAndComesBackWithoutAChange() throws IOException {
        take(
                row("姓名", "性别", "证件号码", "入会日期", "民族", "政治面貌", "会籍变化类型", "会籍变化日期", "就业状况", "移动电话"),
                row("王强", "男", WANG, "2012-09-01", "汉族", "党员", null, null, "在岗", "13800001001"),
                row("陈静", "女", CHEN, "2012-09-01", "回", null, "保留", "2020/08/31", "退休", null),
                row("周红", "女", null, "2015-09-01", null, null, null, null, null, null));
        var file = folder.resolve("official.xlsx");
        try (var out = Files.newOutputStream(file)) {
            OfficialSheet.write(out, "青山中学工会", export.members(secretary, "报送区总工会"));
        }

        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            var sheet = book.getSheet("会员信息");
            assertThat(sheet.getRow(0).getCell(0)).hasToString("附件四");
            assertThat(sheet.getRow(3).getCell(19)).hasToString("是否农民工会员");
            assertThat(sheet.getRow(4).getCell(7)).hasToString(WANG);
            assertThat(book.getSheet("下拉菜单表")).isNotNull();
        }
        var again = batch(service.stage(secretary, "official", file, null));
        assertThat(problems(again)).isEmpty();
        assertThat(again.counts().keySet()).isSubsetOf(Verdict.SAME, Verdict.AMBIGUOUS);
        assertThat(again.count(Verdict.SAME)).isEqualTo(2);
        assertThat(member("陈静").retiredOn()).isEqualTo("2020-08-31");
        refused(() -> export.members(secretary, ""), "PURPOSE_MISSING");
    }

    @Test
    void anEmptyCellErasesNothingAndAChangeShowsOldAndNew() throws IOException {
        take(row("工号", "姓名", "性别", "移动电话", "学历", "入会日期"), row("1", "王强", "男", "13800001001", "本科", "2012-09-01"));

        var batch = staged(row("工号", "姓名", "移动电话", "学历"), row("1", "王强", null, "硕士"));

        assertThat(shown(batch).getFirst().differences()).containsExactly(new Difference(Field.EDUCATION, "本科", "硕士"));
        taking.take(secretary, batch.id(), Extent.WHOLE);
        assertThat(member("王强").details().phone()).isEqualTo("13800001001");
    }

    @Test
    void somebodySaysWhoOfOneNameIsMeant() throws IOException {
        take(row("工号", "姓名", "性别", "入会日期"), row("1", "王强", "男", "2012-09-01"), row("2", "王强", "男", "2013-09-01"));
        var batch = staged(row("姓名", "性别", "学历", "入会日期"), row("王强", "男", "硕士", "2012-09-01"));
        assertThat(batch.counts()).isEqualTo(Map.of(Verdict.AMBIGUOUS, 1));
        var candidates = shown(batch).getFirst().candidates();
        assertThat(candidates).hasSize(2);

        service.choose(secretary, batch.id(), 2, candidates.getFirst().toString());
        assertThat(batch(batch.id()).counts()).isEqualTo(Map.of(Verdict.CHANGED, 1));
        service.choose(secretary, batch.id(), 2, Matching.SOMEBODY_NEW);
        assertThat(batch(batch.id()).counts()).isEqualTo(Map.of(Verdict.NEW, 1));
    }

    @Test
    void anUndoneBatchLeavesTheRegisterAsItWasButForThoseWhoHaveAnOfficeByNow() throws IOException {
        take(row("工号", "姓名", "性别", "学历", "入会日期"), row("1", "王强", "男", "本科", "2012-09-01"));
        var batch = take(
                row("工号", "姓名", "性别", "学历", "入会日期", "会籍变化类型", "会籍变化日期"),
                row("1", "王强", "男", "硕士", null, "退会", "2020-01-01"),
                row("2", "陈静", "女", null, "2012-09-01", null, null),
                row("3", "周红", "女", null, "2012-09-01", null, null));
        assertThat(member("王强").isMember()).isFalse();
        offices.appoint(
                secretary,
                member("周红").id(),
                Office.WOMENS_OFFICER,
                qingshan.union(),
                Set.of(),
                LocalDate.of(2024, 1, 1));

        var staying = taking.undo(secretary, batch.id());

        assertThat(staying).containsExactly(member("周红").id());
        assertThat(register.all(secretary))
                .extracting(member -> member.details().name())
                .containsExactly("王强", "周红");
        assertThat(member("王强").isMember()).isTrue();
        assertThat(education("王强")).isEqualTo("本科");
        refused(() -> taking.undo(secretary, batch.id()), MemberImportRefusal.NOT_APPLIED);
    }

    @Test
    void sheetsOfEveryKindAreRead() throws IOException {
        var rows = List.<List<?>>of(row("姓名", "性别", "入会日期"), row("王强", "男", "2012-09-01"));
        var csv = Files.write(
                folder.resolve("renamed.xlsx"),
                "姓名,性别,入会日期\r\n\"王强\",男,2012-09-01\r\n".getBytes(Charset.forName("GB18030")));

        for (var file : List.of(Sheets.xlsx(folder, rows), Sheets.write(new HSSFWorkbook(), folder, rows), csv)) {
            assertThat(batch(service.stage(secretary, "x", file, null)).counts())
                    .isEqualTo(Map.of(Verdict.NEW, 1));
        }
    }

    @Test
    void whatIsNoSheetIsRefusedInPlainWords() throws IOException {
        refused(() -> stage(Files.writeString(folder.resolve("empty"), "")), MemberImportRefusal.NOTHING_IN_IT);
        refused(() -> stage(Files.writeString(folder.resolve("pdf"), "%PDF-1.7")), MemberImportRefusal.NOT_A_SHEET);
        refused(() -> stage(Files.writeString(folder.resolve("a"), "一二三,四五六\n七,八\n")), MemberImportRefusal.NO_HEADER);
        refused(() -> stage(Files.writeString(folder.resolve("h"), "姓名,性别\n")), MemberImportRefusal.NOTHING_IN_IT);
        refused(() -> stage(encrypted()), "PASSWORD_PROTECTED");
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void onlyChairAndSecretaryImportAndExport(Office office) throws IOException {
        var file = Sheets.xlsx(folder, List.of(row("姓名", "性别", "入会日期"), row("王强", "男", "2012-09-01")));
        var mine = service.stage(secretary, "x", file, null);
        var holder = new Actor(
                qingshan.union(), MemberId.next(), "周红", Map.of(qingshan.union().value(), Set.of(office)));
        if (office == CHAIR || office == SECRETARY) {
            taking.take(holder, mine, Extent.WHOLE);
            taking.undo(holder, mine);
        } else {
            for (var step : List.<Step>of(
                    () -> service.stage(holder, "x", file, null),
                    () -> service.batch(holder, mine),
                    () -> service.list(holder, 0),
                    () -> service.rows(holder, mine, null, 0),
                    () -> service.read(holder, mine, Map.of(0, Field.NAME)),
                    () -> service.choose(holder, mine, 2, "NEW"),
                    () -> service.discard(holder, mine),
                    () -> taking.take(holder, mine, Extent.WHOLE),
                    () -> taking.undo(holder, mine),
                    () -> returning.open(holder, mine),
                    () -> export.members(holder, "好奇"))) {
                refused(step, "NOT_YOUR_OFFICE");
            }
        }
    }

    @Test
    void fiveThousandRowsArePreviewedTakenAndUndone() throws IOException {
        var rows = new ArrayList<List<?>>();
        rows.add(row("工号", "姓名", "性别", "出生日期", "证件号码", "移动电话", "民族", "学历", "入会日期"));
        for (int i = 0; i < 5000; i++) {
            var born = BORN.plusDays(i);
            rows.add(row(
                    String.valueOf(10_000 + i),
                    "王" + (char) ('一' + i % 3000) + (char) ('丁' + i % 700),
                    "男",
                    born,
                    Sheets.identity(born, 11),
                    "139%08d".formatted(i),
                    "汉族",
                    "本科",
                    "2012-09-01"));
        }
        var file = Sheets.xlsx(folder, rows);
        var began = Instant.now();
        var batch = service.stage(secretary, "large", file, null);
        var previewed = Instant.now();
        taking.take(secretary, batch, Extent.WHOLE);
        var taken = Instant.now();
        taking.undo(secretary, batch);
        var undone = Instant.now();

        System.out.println(
                "5,000 rows: preview " + Duration.between(began, previewed).toMillis() + " ms, take "
                        + Duration.between(previewed, taken).toMillis() + " ms, undo "
                        + Duration.between(taken, undone).toMillis() + " ms");
        assertThat(register.all(secretary)).isEmpty();
    }

    private interface Step {
        void run() throws IOException;
    }

    private Path encrypted() throws IOException {
        var file = folder.resolve("locked.xlsx");
        try (var locked = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(locked)) {
                Files.copy(Sheets.xlsx(folder, List.of(row("姓名", "性别"))), out);
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
            try (var out = Files.newOutputStream(file)) {
                locked.writeFilesystem(out);
            }
        }
        return file;
    }

    private static String flipped(String number) {
        return number.substring(0, 17) + (number.endsWith("5") ? "6" : "5");
    }

    private static List<?> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private BatchId stage(Path file) throws IOException {
        return service.stage(secretary, "x", file, null);
    }

    private Batch staged(List<?>... rows) throws IOException {
        return batch(stage(Sheets.xlsx(folder, List.of(rows))));
    }

    private Batch take(List<?>... rows) throws IOException {
        return taking.take(secretary, staged(rows).id(), Extent.WHOLE);
    }

    private Batch batch(BatchId id) {
        return service.batch(secretary, id);
    }

    private List<StagedRow> shown(Batch batch) {
        return service.rows(secretary, batch.id(), null, 0).lines();
    }

    private List<String> problems(Batch batch) {
        return shown(batch).stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> row.number() + " " + problem.field() + " " + problem.what()))
                .toList();
    }

    private Member member(String name) {
        return register.all(secretary).stream()
                .filter(member -> member.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String education(String name) {
        return Objects.requireNonNull(files.all(secretary).get(member(name).id()))
                .fact(Particular.EDUCATION);
    }

    private static void refused(Step step, Object reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .extracting(no -> no.reason().name())
                .isEqualTo(reason.toString());
    }
}
