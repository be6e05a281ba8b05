package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.Delegate.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Papers of a sitting that are written off its registers: who may sit in it, and who spoke. */
@SpringBootTest(properties = "demo=true")
class QualificationTests {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ApplicationContext beans;
    private final DossierMaker maker;
    private final DossierViews views;
    private final SpeakerService speakers;
    private final HallService hall;
    private final SittingOfThree world;

    QualificationTests(
            ApplicationContext beans,
            DossierMaker maker,
            DossierViews views,
            SpeakerService speakers,
            HallService hall) {
        this.beans = beans;
        this.maker = maker;
        this.views = views;
        this.speakers = speakers;
        this.hall = hall;
        this.world = new SittingOfThree(beans);
    }

    @Test
    void whoMaySitIsCountedByConstituencyAndBesideTheRules() throws IOException {
        var paper = written(DossierPart.QUALIFICATION);
        assertThat(paper)
                .contains("本届代表名额 3 名，分 1 个选举单位、1 个代表团", "有表决权的正式代表 3 人，列席代表 0 人")
                .contains("全校\t全校代表团\t20\t3\t3\t0")
                .contains("3 名代表中应不少于 2 人：符合", "正式代表 3 人，到会 2 人以上会议有效")
                .contains("代表资格审查小组")
                .doesNotContain("自上次会议");
        assertThat(view().has(DossierPart.QUALIFICATION)).isTrue();
    }

    @Test
    void guestsOfThisSittingAreCountedWithTheOthers() throws IOException {
        var guests = beans.getBean(GuestService.class);
        guests.ask(world.by, world.id, "王局长", "区教育局", Part.INVITED);
        guests.ask(world.by, world.id, "陈科长", "区教育局", Part.OBSERVER);
        guests.ask(world.by, world.id, "周老师", "退休教师", Part.OBSERVER);
        assertThat(written(DossierPart.QUALIFICATION)).contains("列席代表 2 人，特邀代表 1 人");
    }

    @Test
    void whoSpokeIsListedWithTheItemAndNobodyWhoDidNot() throws IOException {
        hall.add(world.by, world.id, "学校工作报告", "校长", Handling.HEAR);
        world.open();
        assertThat(view().missing()).contains(DossierPart.SPEECHES);
        speakers.add(world.by, world.id, world.delegate(world.demo.liNa()), 1);
        speakers.add(world.by, world.id, world.delegate(world.demo.wangQiang()), 0);
        assertThat(view().missing()).contains(DossierPart.SPEECHES);

        speakers.callUp(world.by, world.id, 1);
        speakers.finish(world.by, world.id);

        assertThat(view().missing()).doesNotContain(DossierPart.SPEECHES);
        assertThat(written(DossierPart.SPEECHES))
                .contains("发言名单", "1\t" + world.demo.liNa().name(), "全校代表团\t学校工作报告")
                .doesNotContain("\n2\t"); // the minute may end in it
    }

    private DossierView view() {
        return views.one(world.by, world.id, CHINESE);
    }

    private String written(DossierPart part) throws IOException {
        var made = maker.of(world.by, world.view(), CHINESE).getOrDefault(part, List.of());
        assertThat(made).hasSize(1);
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(made.getFirst().writing().get()));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }
}
