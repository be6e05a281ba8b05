package io.zhijia.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Person;
import io.zhijia.refusal.Refusal;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class NameServiceTests {

    private static final String PLAN = """
            青山中学工会2025年工作计划
            一、指导思想
            在王建国主席带领下做好服务。
            二、月份安排
            三月：
            1、召开教职工代表大会，由李娜负责。
            2、庆祝三八妇女节，负责人：王建国
            四月：
            1、举行教职工羽毛球赛，负责人：王建国
            """;

    private final ImportService imports;
    private final NameService names;
    private final DemoUnion qingshan = DemoUnion.found();

    NameServiceTests(ImportService imports, NameService names, PeopleDirectory directory) {
        this.imports = imports;
        this.names = names;
        directory.keep(
                qingshan.secretary(),
                List.of(
                        Person.here(qingshan.union(), qingshan.liNa().member(), "李娜", "1002"),
                        Person.here(qingshan.union(), qingshan.wangQiang().member(), "王强", "1003")));
    }

    private ImportId started() {
        return imports.start(qingshan.secretary(), "去年的计划", "", PLAN, Year.of(2026));
    }

    private List<FoundName> found(ImportId id) {
        return names.found(qingshan.secretary(), imports.read(qingshan.secretary(), id));
    }

    private List<String> titles(ImportId id) {
        return imports.entries(qingshan.secretary(), id).stream()
                .map(ImportEntry::title)
                .toList();
    }

    @Test
    void namesAreListedOnceWithWhoTheyMayBe() {
        assertThat(found(started()))
                .extracting(
                        FoundName::name,
                        one -> one.in().size(),
                        FoundName::isOpen,
                        one -> one.owners().size())
                .containsExactly(tuple("李娜", 1, false, 1), tuple("王建国", 2, true, 0));
    }

    @Test
    void aNameIsLinkedWhereverItStands() {
        var id = started();
        names.link(qingshan.secretary(), id, "王建国", "王强");
        assertThat(imports.entries(qingshan.secretary(), id))
                .extracting(ImportEntry::owner)
                .containsExactly(
                        qingshan.liNa().member(),
                        qingshan.wangQiang().member(),
                        qingshan.wangQiang().member());
        names.keep(qingshan.secretary(), id, "李娜");
        assertThat(imports.entries(qingshan.secretary(), id).getFirst().owner()).isNull();
        assertThat(titles(id).getFirst()).contains("李娜");
    }

    @Test
    void aPostTakesThePlaceOfANameInTheWholePlan() {
        var id = started();
        names.replace(qingshan.secretary(), id, "王建国", "文体委员");

        assertThat(String.join("", titles(id))).contains("文体委员").doesNotContain("王建国");
        var planImport = imports.read(qingshan.secretary(), id);
        assertThat(Drafting.of(planImport, imports.entries(qingshan.secretary(), id))
                        .toString())
                .contains("文体委员主席")
                .doesNotContain("王建国");
        assertThat(found(id)).extracting(FoundName::name).containsExactly("李娜");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> names.replace(qingshan.secretary(), id, "王建国", "文体委员"))
                .extracting(Refusal::reason)
                .isEqualTo(ImportRefusal.NAME_NOT_THERE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> names.replace(qingshan.secretary(), id, "李娜", ""))
                .extracting(Refusal::reason)
                .isEqualTo(ImportRefusal.POST_MISSING);
    }
}
