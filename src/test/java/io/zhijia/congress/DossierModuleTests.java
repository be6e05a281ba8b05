package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.CLOSE_IT_FIRST;
import static io.zhijia.congress.CongressRefusal.DOSSIER_INCOMPLETE;
import static io.zhijia.congress.CongressRefusal.FILED_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_FILED_YET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.document.DocumentService;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The file of a sitting: what is missing is said, what was filed stays. */
@SpringBootTest(properties = "demo=true")
class DossierModuleTests {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final SittingService sittings;
    private final DossierService service;
    private final DossierViews views;
    private final DocumentService documents;
    private final SittingOfThree sitting;

    DossierModuleTests(
            ApplicationContext beans,
            HallService hall,
            SittingService sittings,
            DossierService service,
            DossierViews views,
            DocumentService documents) {
        this.sittings = sittings;
        this.service = service;
        this.views = views;
        this.documents = documents;
        this.sitting = new SittingOfThree(beans);
        hall.add(sitting.by, sitting.id, "学校工作报告", "林校长", Handling.HEAR);
        hall.addPaper(sitting.by, sitting.id, 1, "报告 初稿.txt", text("初稿"));
        hall.addPaper(sitting.by, sitting.id, 1, "报告 定稿.txt", text("定稿"));
        sitting.open();
    }

    @Test
    void isFiledOnceCompleteAndNeverChangesAfterwards() throws IOException {
        refused(() -> service.file(sitting.by, sitting.id, CHINESE), CLOSE_IT_FIRST);
        sittings.close(sitting.by, sitting.id, 0, "听取报告", "测试会议");
        var view = view();
        assertThat(view.missing())
                .containsExactly(
                        DossierPart.BODIES,
                        DossierPart.SPEECHES,
                        DossierPart.OPINIONS,
                        DossierPart.PROPOSALS,
                        DossierPart.PRESIDIUM_MINUTES,
                        DossierPart.BULLETIN,
                        DossierPart.PHOTOS);
        refused(() -> service.file(sitting.by, sitting.id, CHINESE), DOSSIER_INCOMPLETE);
        refused(() -> service.reopen(sitting.by, sitting.id, "补照片"), NOT_FILED_YET);
        view.missing().forEach(part -> service.gap(sitting.by, sitting.id, part, "本次没有"));
        service.lay(sitting.by, sitting.id, DossierPart.SPEECHES, "开幕词.txt", text("各位代表"));
        assertThat(view().gaps()).doesNotContainKey(DossierPart.SPEECHES);
        assertThat(filedOn()).isNull();
        service.file(sitting.by, sitting.id, CHINESE);
        assertThat(filedOn()).isEqualTo(sitting.today);

        refused(() -> service.gap(sitting.by, sitting.id, DossierPart.PHOTOS, "又改"), FILED_ALREADY);
        refused(() -> service.file(sitting.by, sitting.id, CHINESE), FILED_ALREADY);
        var filed = service.filed(sitting.by, sitting.id, 1);
        assertThat(filed)
                .extracting(DossierLeaf::path)
                .contains("07 讲话、开幕词、闭幕词/01 开幕词.txt", "06 议题材料/01 v2 报告 定稿.txt")
                .contains("06 议题材料/历次草稿/01 v1 报告 初稿.txt")
                .noneMatch(path -> path.startsWith("10 ") || path.startsWith("12 "));
        var report = filed.getLast();
        try (var content = documents.open(sitting.by, Objects.requireNonNull(report.file()))) {
            assertThat(DocumentText.of(content.readAllBytes()).text()).contains("应到代表 3 人，实到 2 人", "听取报告");
        }

        service.reopen(sitting.by, sitting.id, "补照片");
        service.lay(sitting.by, sitting.id, DossierPart.PHOTOS, "说明.txt", text("照片说明"));
        service.file(sitting.by, sitting.id, CHINESE);
        assertThat(service.filed(sitting.by, sitting.id, 1)).hasSameSizeAs(filed);
        assertThat(service.filed(sitting.by, sitting.id, 2)).hasSize(filed.size() + 1);
    }

    @Test
    void isForWhoeverKeepsTheCongress() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> views.one(sitting.demo.liNa(), sitting.id, CHINESE));
        var stranger = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.reopen(stranger, sitting.id, "别的工会"));
    }

    private @Nullable LocalDate filedOn() {
        return sitting.view().of().timeline().stream()
                .filter(line -> line.step() == PreparationStep.FILED)
                .map(TimelineStep::done)
                .filter(Objects::nonNull)
                .map(Prepared::on)
                .findFirst()
                .orElse(null);
    }

    private DossierView view() {
        return views.one(sitting.by, sitting.id, CHINESE);
    }

    private static InputStream text(String words) {
        return new ByteArrayInputStream(words.getBytes(UTF_8));
    }

    private static void refused(ThrowingCallable step, CongressRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
