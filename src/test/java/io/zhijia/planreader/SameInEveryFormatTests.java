package io.zhijia.planreader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zhijia.extraction.DocumentText;
import io.zhijia.extraction.FileKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same plan is understood alike, whatever program it was saved with. */
class SameInEveryFormatTests {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    private static final String PLAN = """
            松涛医院工会2026年工作计划
            一、指导思想
            以服务职工为中心，围绕医院工作大局，团结动员广大医护职工，把工会建设成职工信得过、离不开的职工之家，为医院高质量发展作出新的贡献。
            二、工作目标
            1、职代会提案答复率达到100%。
            2、全年开展文体活动不少于六次。
            三、主要措施
            （一）加强民主管理
            坚持院务公开，重要事项交职代会讨论，认真听取职工意见。
            （二）关心职工生活
            落实“五必访”，及时看望生病住院的职工。
            四、月份安排
            一月：
            1、走访慰问困难职工和离退休老同志。
            2、组织迎新春联欢会。
            三月：
            1、庆祝“三八”妇女节，组织女职工健步走、插花体验。
            2、征集职代会提案。
            五月：
            1、护士节表彰优秀护士，举办护理技能比武。
            2、组织全院职工体检，分批进行，各科室安排好班次，不影响门诊和病房的正常工作，体检结果由本人领取，注意保护个人隐私。
            七、八月：
            职工疗休养
            十月：
            1、重阳节慰问退休职工。
            2、秋季登山活动（10月18日）。
            十二月：
            1、工会经费审查并公布。
            2、总结全年工作，整理工会台账。
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void asPlainText(String charset) {
        assertThat(understood(PLAN.getBytes(Charset.forName(charset)), FileKind.TXT))
                .isEqualTo(understood(PLAN));
    }

    @Test
    void asAWebPage() {
        var page = "<!doctype html><html><head><meta charset=utf-8><title>计划</title></head><body>"
                + PLAN.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n")) + "</body></html>";
        assertThat(understood(page.getBytes(UTF_8), FileKind.HTML)).isEqualTo(understood(PLAN));
    }

    @Test
    void asAWordDocument() throws IOException {
        assertThat(understood(word(), FileKind.DOCX)).isEqualTo(understood(PLAN));
    }

    @ParameterizedTest
    @CsvSource({"doc, doc:MS Word 97, DOC", "pdf, pdf, PDF", "rtf, rtf, RTF"})
    void asAnOfficeProgramSavesIt(String ending, String filter, FileKind kind) throws Exception {
        assumeThat(OFFICE)
                .as("SKIPPED: no %s, so no %s is made", OFFICE, ending)
                .exists();
        var saved = saved(Files.write(folder.resolve("plan.docx"), word()), ending, filter);
        assertThat(understood(Files.readAllBytes(saved), kind)).isEqualTo(understood(PLAN));
    }

    private Path saved(Path word, String ending, String filter) throws Exception {
        var office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).as("soffice ends").isTrue();
        return folder.resolve("plan." + ending);
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            PLAN.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(file);
            return file.toByteArray();
        }
    }

    private static List<String> understood(byte[] file, FileKind kind) {
        var text = DocumentText.of(file);
        assertThat(text.kind()).isEqualTo(kind);
        return understood(text.text());
    }

    /** Everything a person sees of it on the review page. */
    private static List<String> understood(String text) {
        var plans = PlanReader.read(text, Year.of(2026)).plans();
        assertThat(plans).hasSize(1);
        var plan = plans.getFirst();
        var said = new java.util.ArrayList<String>();
        said.add(plan.title() + " " + plan.kind() + " " + plan.orgKind() + " " + plan.period());
        plan.calendar()
                .forEach(entry -> said.add(entry.months() + " " + entry.item() + " " + entry.areas() + " "
                        + entry.launch() + " " + entry.dates()));
        plan.sections().forEach(section -> said.add(section.level() + " " + section.heading()));
        plan.targets().forEach(target -> said.add(target.kind() + " " + target.text()));
        assertThat(said).hasSizeGreaterThan(20);
        return said;
    }
}
